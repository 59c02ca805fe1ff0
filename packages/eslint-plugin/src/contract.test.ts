import * as typescript from '@typescript-eslint/parser'
import type { Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import { examples } from '../../workshop/src/examples.ts'
import { house } from '../../workshop/src/house.ts'
import { readLaw } from '../../workshop/src/law.ts'
import { openRooms } from '../../workshop/src/room.ts'
import { babelParser } from './testing/babel.ts'
import { saidByCommand, saidByEslint } from './testing/both.ts'

const rules = new URL('rules/', house)
const rooms = await openRooms(rules, readLaw(rules))
const cases = rooms.flatMap(({ id, readme, cases }) =>
  [...examples(`${id}/README.md`, readme), ...examples(`${id}/cases.md`, cases)].map((example) => ({ ...example, id, path: pathOf(example.extension, example.language) })),
)
const code = cases.filter(({ extension }) => ['jsx', 'tsx', 'js'].includes(extension))

function pathOf(extension: string, language: string | undefined): string {
  return extension === 'json' ? `locales/${language ?? 'en'}.json` : `example.${extension}`
}

const jsx = { parserOptions: { ecmaFeatures: { jsx: true } } }
const parsers: Readonly<Record<string, Linter.LanguageOptions>> = {
  espree: jsx,
  '@typescript-eslint/parser': { ...jsx, parser: typescript },
  babel: { parser: babelParser },
}

describe.each(Object.entries(parsers))('%s', (name, languageOptions) => {
  const readable = code.filter(({ extension }) => name !== 'espree' || extension !== 'tsx')
  test.each(readable)('says what the command line says: $id, $info (line $line)', async ({ path, language: lang, kind, code }) => {
    const given = { path, lang, kind }
    expect(saidByEslint(code, given, { languageOptions }, lang)).toEqual(await saidByCommand(code, given, lang))
  })
})

const languages: Readonly<Record<string, string>> = { html: 'aboveboard/html', mjml: 'aboveboard/mjml', eml: 'aboveboard/eml', json: 'aboveboard/strings' }

describe('our own languages', () => {
  test.each(cases.filter(({ extension }) => extension in languages))('say what the command line says: $id, $info (line $line)', async ({ path, language: lang, kind, extension, code }) => {
    const given = { path, lang, kind }
    expect(saidByEslint(code, given, { language: languages[extension]! }, lang)).toEqual(await saidByCommand(code, given, lang))
  })
})

test('there are cases in which something is said', () => expect(code.filter(({ said }) => said.length > 0).length).toBeGreaterThan(30))
