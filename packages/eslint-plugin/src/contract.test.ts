import * as typescript from '@typescript-eslint/parser'
import type { Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import { babelParser } from './testing/babel.ts'
import { saidByCommand, saidByEslint } from './testing/both.ts'
import { cases, inCode as code } from './testing/cases.ts'

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
