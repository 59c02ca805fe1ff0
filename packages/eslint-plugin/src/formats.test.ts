import { readFileSync } from 'node:fs'
import { isReadable } from '@aboveboard/readers'
import { describe, expect, test } from 'vitest'
import { formats } from '../../workshop/src/formats.ts'
import { saidByCommand, saidByEslint } from './testing/both.ts'
import { hostOf, others, parsers } from './testing/readers-of-others.ts'

const readers = { ...parsers, ...others }

/** By what else ESLint reads files of an ending, beside our languages. */
const readBy: Readonly<Record<string, readonly (keyof typeof readers)[]>> = {
  md: ['@eslint/markdown, gfm', '@eslint/markdown, commonmark'],
  json: ['@eslint/json'],
  html: ['@html-eslint'],
  'component.html': ['@angular-eslint/template-parser'],
  vue: ['vue-eslint-parser'],
  svelte: ['svelte-eslint-parser'],
  astro: ['astro-eslint-parser'],
  jsx: ['@typescript-eslint/parser', '@babel/eslint-parser'],
  tsx: ['@typescript-eslint/parser', '@babel/eslint-parser'],
  js: ['espree', '@babel/eslint-parser'],
  ts: ['@typescript-eslint/parser', '@babel/eslint-parser'],
}

const ending = (path: string): string => (path.endsWith('.component.html') ? 'component.html' : path.slice(path.lastIndexOf('.') + 1))
const fixtures = formats().flatMap(({ id, fixtures }) => fixtures.map(({ at, path }) => ({ id, path, source: readFileSync(at, 'utf8').replace(/^\uFEFF/, '') })))

describe('our languages say what the command line says of every format', () => {
  test.each(fixtures.filter(({ path }) => isReadable(path)))('$id: $path', async ({ path, source }) => {
    expect(saidByEslint({ source, path }, { language: 'aboveboard/html' })).toEqual(await saidByCommand({ source, path }))
  })
})

describe('so do rules under the languages and parsers of others', () => {
  const cases = fixtures.flatMap((fixture) => (readBy[ending(fixture.path)] ?? []).map((name) => ({ ...fixture, name })))
  test.each(cases)('$name: $path', async ({ path, source, name }) => {
    expect(saidByEslint({ source, path }, readers[name], hostOf(name))).toEqual(await saidByCommand({ source, path }))
  })
})
