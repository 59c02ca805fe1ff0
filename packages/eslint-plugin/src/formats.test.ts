import { readFileSync } from 'node:fs'
import * as typescript from '@typescript-eslint/parser'
import { isReadable } from '@aboveboard/readers'
import json from '@eslint/json'
import markdown from '@eslint/markdown'
import html from '@html-eslint/eslint-plugin'
import type { Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import vue from 'vue-eslint-parser'
import { formats } from '../../workshop/src/formats.ts'
import { saidByCommand, saidByEslint } from './testing/both.ts'

const jsx = { parserOptions: { ecmaFeatures: { jsx: true } } }

/** By what else ESLint reads files of an ending, beside our languages. */
const others: Readonly<Record<string, readonly (readonly [name: string, config: Linter.Config])[]>> = {
  md: [
    ['@eslint/markdown, gfm', { plugins: { markdown }, language: 'markdown/gfm', languageOptions: { frontmatter: 'yaml' } }],
    ['@eslint/markdown, commonmark', { plugins: { markdown }, language: 'markdown/commonmark', languageOptions: { frontmatter: 'yaml' } }],
  ],
  json: [['@eslint/json', { plugins: { json }, language: 'json/json' }]],
  html: [['@html-eslint', { plugins: { html }, language: 'html/html' }]],
  vue: [['vue-eslint-parser', { languageOptions: { parser: vue, parserOptions: { ...jsx.parserOptions, parser: typescript } } }]],
  jsx: [['@typescript-eslint/parser', { languageOptions: { ...jsx, parser: typescript } }]],
  tsx: [['@typescript-eslint/parser', { languageOptions: { ...jsx, parser: typescript } }]],
  js: [['espree', { languageOptions: jsx }]],
  ts: [['@typescript-eslint/parser', { languageOptions: { parser: typescript } }]],
}

const ending = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
const fixtures = formats().flatMap(({ id, fixtures }) => fixtures.map(({ at, path }) => ({ id, path, source: readFileSync(at, 'utf8').replace(/^\uFEFF/, '') })))

describe('our languages say what the command line says of every format', () => {
  test.each(fixtures.filter(({ path }) => isReadable(path)))('$id: $path', async ({ path, source }) => {
    expect(saidByEslint(source, { path }, { language: 'aboveboard/html' })).toEqual(await saidByCommand(source, { path }))
  })
})

describe('so do rules under the languages and parsers of others', () => {
  const cases = fixtures.flatMap((fixture) => (others[ending(fixture.path)] ?? []).map(([name, config]) => ({ ...fixture, name, config })))
  test.each(cases)('$name: $path', async ({ path, source, config }) => {
    expect(saidByEslint(source, { path }, config)).toEqual(await saidByCommand(source, { path }))
  })
})
