import { describe, expect, test } from 'vitest'
import { readCatalogue } from './read-catalogue.ts'
import { read, said } from './testing/said.ts'

describe('scripts', () => {
  test('objects, templates, functions', async () => {
    const source = `import type { Messages } from './types'

// a note
const shared = { close: 'Close this' }

export default {
  cart: { decline: 'No thanks', 'two words': "It\\u2019s free" },
  hello: \`Hello \${name}, welcome\`,
  left: (n: number) => (n === 1 ? 'Only one left' : \`Only \${n} left\`),
  long: 'One ' + 'two ' + count,
  days: ['Monday', 'Tuesday'],
  sum() { return 'In all' },
  shared,
} satisfies Messages
`
    expect(await said('src/locales/en.ts', source)).toEqual([
      ['cart.decline', 'No thanks'],
      ['cart.two words', 'It’s free'],
      ['hello', 'Hello …, welcome'],
      ['left', ['Only one left', 'Only … left']],
      ['long', 'One two …'],
      ['days.0', 'Monday'],
      ['days.1', 'Tuesday'],
      ['sum', 'In all'],
      ['shared.close', 'Close this'],
    ])
    expect((await read('src/locales/en.ts', source)).comments.map(({ text }) => text)).toEqual(['a note'])
  })

  test('several languages in one file', async () => {
    for (const source of ['export const messages = { en: { a: "No thanks" }, fr: { a: "Non merci" } }', 'export const en = { a: "No thanks" }\nexport const fr = { a: "Non merci" }', 'const en = { a: "No thanks" }, fr = { a: "Non merci" }\nmodule.exports = { en, fr }']) {
      expect(await said('src/i18n/messages.js', source)).toEqual([['en.a', 'No thanks'], ['fr.a', 'Non merci']])
      expect((await read('src/i18n/messages.js', source)).lang).toBeUndefined()
    }
  })

  test('messages with notes to translators', async () => {
    expect(await said('src/cart/messages.ts', 'export default defineMessages({ decline: { id: "cart.decline", defaultMessage: "No thanks", description: "A button" } })')).toEqual([['cart.decline', 'No thanks']])
  })

  test.each([
    'import i18n from "i18next"\ni18n.init({ fallback: "No such language" })\nexport default i18n',
    'export class Locale { name = "No thanks" }',
    'export const routes = { home: "/", about: "/about" }',
    'export default { locales: ["en", "fr"], timeout: 3, retry: true, load: () => import("./en") }',
    'export function greet() { return "Hello there" }',
    'export { default as en } from "./en"',
    'export default {',
  ])('code is left alone: %s', async (source) => expect(await readCatalogue(source, { path: 'src/locales/index.ts' })).toBeUndefined())
})
