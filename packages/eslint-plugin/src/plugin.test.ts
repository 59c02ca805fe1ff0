import { kinds } from '@aboveboard/core'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { defineConfig } from 'eslint/config'
import { describe, expect, test } from 'vitest'
import plugin, { type FileKind } from './index.ts'

const files = ['**/*.{js,jsx,ts,tsx}']
const languageOptions = { parserOptions: { ecmaFeatures: { jsx: true } } }
const lint = (source: string, config: Linter.Config = {}, filename = 'Signup.jsx'): Linter.LintMessage[] =>
  new Linter().verify(source, defineConfig({ files, plugins: { aboveboard: plugin }, extends: ['aboveboard/recommended'], languageOptions, ...(config as object) }), { filename })
const told = (...given: Parameters<typeof lint>): string[] => lint(...given).map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`)

const box = '<label><input type="checkbox" defaultChecked /> Send me the newsletter</label>'

describe('a configuration', () => {
  test('extends ours by name, whatever the plugin is called there', () => {
    expect(told(`const a = ${box}`)).toEqual(['1:41 aboveboard/prechecked-consent “Send me the newsletter” is selected before the reader has agreed'])
    const renamed = defineConfig({ files, plugins: { ab: plugin }, extends: ['ab/recommended'], languageOptions })
    expect(new Linter().verify(`const a = ${box}`, renamed, { filename: 'a.jsx' }).map(({ ruleId }) => ruleId)).toEqual(['ab/prechecked-consent'])
  })

  test('checks the options of a rule', () => {
    expect(() => lint('', { rules: { 'aboveboard/hardcoded-scarcity': ['warn', { figureles: true }] } })).toThrow(/figureles/)
    const vague = 'const a = <p>Low stock</p>'
    expect(told(vague)).toEqual([])
    expect(told(vague, { rules: { 'aboveboard/hardcoded-scarcity': ['warn', { figureless: true }] } })).toEqual([expect.stringContaining('“Low stock”')])
  })

  test('tells what is known of the files', () => {
    const settings = { aboveboard: { locale: 'fr', lang: 'en' } }
    expect(told(box, { settings })).toEqual(['1:31 aboveboard/prechecked-consent «\u00a0Send me the newsletter\u00a0» est sélectionné avant que la personne ait accepté'])
    const nope = '<div><Nope>No thanks, I hate saving money</Nope></div>'
    expect(told(nope)).toEqual([])
    expect(told(nope, { settings: { aboveboard: { components: { Nope: 'button' } } } })).toHaveLength(1)
    expect(told(nope, { settings: { 'jsx-a11y': { components: { Nope: 'button' } } } })).toHaveLength(1)
  })
})

describe('a file', () => {
  test('is read once, however many rules look at it', () => {
    const looks = (rules: Linter.RulesRecord): number => {
      let count = 0
      const counting: Linter.Parser = {
        parseForESLint(code, options) {
          const parsed = parser.parseForESLint(code, options as parser.ParserOptions)
          const { body } = parsed.ast
          Object.defineProperty(parsed.ast, 'body', { get: () => (count++, body), enumerable: true, configurable: true })
          return parsed as unknown as Linter.ESLintParseResult
        },
      }
      new Linter().verify(`const a = ${box}`, [{ files, plugins: { aboveboard: plugin }, rules, languageOptions: { ...languageOptions, parser: counting } }], { filename: 'Signup.jsx' })
      return count
    }
    const [none, one] = [looks({}), looks({ 'aboveboard/prechecked-consent': 'error' })]
    expect(one).toBeGreaterThan(none)
    expect(looks(Object.fromEntries(Object.keys(plugin.rules ?? {}).map((id) => [`aboveboard/${id}`, 'warn' as const])))).toBe(one)
  })

  test('that nobody reads is let alone', () => expect(told('a {}', { files: ['**/*'] }, 'a.css.js')).toEqual([expect.stringMatching(/Parsing error/)]))

  test('with a mark at its beginning, CRLF and emoji has its places right', () => {
    const source = `\uFEFF// 🛒\r\nconst a = (\r\n  ${box}\r\n)\r\n`
    const [found] = lint(source)
    expect(found).toMatchObject({ line: 3, column: 33, endLine: 3, endColumn: 47 })
    const { range, text } = found!.suggestions![0]!.fix
    expect(source.slice(1).slice(...range)).toBe(' defaultChecked')
    expect(text).toBe('')
  })
})

describe('a comment', () => {
  test('of ESLint is ESLint’s affair', () => {
    const config = { linterOptions: { reportUnusedDisableDirectives: 'error' } } as const
    expect(told(`// eslint-disable-next-line aboveboard/prechecked-consent\n${box}`, config)).toEqual([])
    expect(told(`// eslint-disable-next-line aboveboard/prechecked-consent -- agreed before\n${box}`, config)).toEqual([])
    expect(told('// eslint-disable-next-line aboveboard/prechecked-consent -- long gone\nconst a = 1', config)).toEqual([expect.stringContaining('Unused eslint-disable directive')])
  })

  test('of ours holds as on the command line', () => {
    expect(told(`// aboveboard-allow prechecked-consent -- the reader ticked it on the page before\n${box}`)).toEqual([])
    expect(told(`// aboveboard-allow prechecked-consent\n${box}`)).toEqual([
      '1:21 aboveboard/reasonless-allowance “prechecked-consent” is allowed here without a reason, so the allowance does not hold',
      '2:31 aboveboard/prechecked-consent “Send me the newsletter” is selected before the reader has agreed',
    ])
    expect(told('// aboveboard-allow prechecked-consent -- long gone\nconst a = <p />')).toEqual(['1:21 aboveboard/unused-allowance Nothing here needs “prechecked-consent” to be allowed'])
  })
})

test('a rule that only asks is off in “recommended”, its questions are told by “doubts”, and “strict” lets it accuse', () => {
  const green = 'const a = <p>Brisk, the eco-friendly kettle, for $20</p>'
  expect(told(green)).toEqual([])
  expect(told(green, { rules: { 'aboveboard/doubts': 'warn' } })).toEqual([expect.stringMatching(/aboveboard\/doubts “eco-friendly”: in what, and by how much\? \(generic-green-claim\)$/)])
  expect(told(green, { extends: ['aboveboard/strict'] } as object)).toEqual([expect.stringMatching(/aboveboard\/generic-green-claim “eco-friendly” does not say in what, and by how much$/)])
})

test('doubts are told where they are asked for', () => {
  const open = 'function Extras({ saved }) {\n  const [cover, setCover] = useState(saved?.cover ?? true)\n  return <label><Switch checked={cover} onChange={setCover} /> Screen damage cover (+£4)</label>\n}'
  expect(told(open)).toEqual([])
  expect(told(open, { rules: { 'aboveboard/doubts': 'warn' } })).toEqual([expect.stringMatching(/^3:25 aboveboard\/doubts .+\? \(preselected-addon\)$/)])
})

test('every rule says where it is explained', () => {
  for (const [id, { meta }] of Object.entries(plugin.rules)) expect(meta?.docs?.url, id).toMatch(/^https:/)
  expect(plugin.rules['confirmshaming']?.meta?.docs?.url).toBe('https://unpkg.com/@aboveboard/rules/autonomy/confirmshaming/README.md')
})

describe('the configurations for other files', () => {
  const linted = (source: string, filename: string, name: string): string[] =>
    new Linter().verify(source, defineConfig({ plugins: { aboveboard: plugin }, extends: [name] }), { filename }).map(({ ruleId, message }) => ruleId ?? message)
  const html = box.replace('defaultChecked /', 'checked')

  test.each([
    ['aboveboard/html', 'signup.html', html],
    ['aboveboard/html', 'views/signup.html.erb', html],
    ['aboveboard/email', 'mails/offers.html', html],
    ['aboveboard/email', 'mails/offers.mjml', `<mjml><mj-body><mj-text>${html}</mj-text></mj-body></mjml>`],
    ['aboveboard/email', 'mails/offers.eml', `Subject: Hello\nContent-Type: text/html\n\n${html}`],
  ])('%s reads %s', (name, filename, source) => expect(linted(source, filename, name)).toContain('aboveboard/prechecked-consent'))

  test('aboveboard/strings reads messages, and lets other JSON alone', () => {
    const source = '{ "no": "No thanks, I hate saving money" }'
    expect(linted(source, 'src/locales/en.json', 'aboveboard/strings')).toEqual(['aboveboard/confirmshaming'])
    expect(linted(source, 'package.json', 'aboveboard/strings')).toEqual([expect.stringContaining('No matching configuration')])
  })

  test('in a folder of mails every file is one', () => {
    const sale = '<html lang="en"><body><h1>Members’ sale: 15% off all bulbs</h1><p>Bloom &amp; Daughters</p></body></html>'
    expect(linted(sale, 'sale.html', 'aboveboard/html')).toEqual([])
    const open = defineConfig({ plugins: { aboveboard: plugin }, extends: ['aboveboard/email'], rules: { 'aboveboard/doubts': 'warn' } })
    expect(new Linter().verify(sale, open, { filename: 'sale.html' }).map(({ message }) => message)).toEqual([expect.stringContaining('(missing-unsubscribe)')])
  })
})

test('kinds are those that core knows', () => {
  const known: Record<FileKind, true> = { page: true, 'marketing-email': true, 'service-email': true, email: true, component: true, strings: true, prose: true }
  expect(Object.keys(known)).toEqual(kinds)
})
