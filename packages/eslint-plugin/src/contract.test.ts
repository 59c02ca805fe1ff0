import type { Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import type { Case, RoomCase } from '../../workshop/src/room-cases.ts'
import { saidByCommand, saidByEslint, Unread } from './testing/both.ts'
import { cases, chosen } from './testing/cases.ts'
import { Before, hostOf, others, parsers } from './testing/readers-of-others.ts'

/**
 * Whatever reads a file for ESLint, our rules say of it what the command line says: the rule, the place, the words, the changes.
 * On the ESLint that we build with, every case of every room; elsewhere, of each room the first in which something is said, so
 * that the suite stays within minutes.
 */
const own: Readonly<Record<string, string>> = { html: 'aboveboard/html', mjml: 'aboveboard/mjml', eml: 'aboveboard/eml', json: 'aboveboard/strings' }
const code = ['jsx', 'tsx', 'js']
const named = '$id, $info (line $line)'
const ended = (from: readonly RoomCase[], ...endings: readonly string[]): readonly RoomCase[] => from.filter(({ extension }) => endings.includes(extension))

async function agree(file: Case, config: Linter.Config, Host?: typeof Linter): Promise<void> {
  expect(saidByEslint(file, config, Host)).toEqual(await saidByCommand(file))
}

test('there are cases in which something is said', () => {
  expect(ended(chosen, ...code).length).toBeGreaterThan(30)
  expect(ended(chosen, 'html').length).toBeGreaterThan(30)
})

describe.each(Object.entries(parsers))('code, with %s', (name, config) => {
  test.each(ended(cases, ...code).filter(({ extension }) => name !== 'espree' || extension !== 'tsx'))(named, (file) => agree(file, config, hostOf(name)))
})

describe('our own languages', () => {
  test.each(ended(cases, ...Object.keys(own)))(named, (file) => agree(file, { language: own[file.extension]! }))
})

describe('@eslint/markdown', () => {
  test.each(ended(cases, 'md'))(named, (file) => agree(file, others['@eslint/markdown, gfm']))
})

describe('@eslint/json', () => {
  test.each(ended(cases, 'json'))(named, (file) => agree(file, others['@eslint/json']))
})

describe('@html-eslint', () => {
  test.each(ended(chosen, 'html'))(named, (file) => agree(file, others['@html-eslint']))
})

/** Parts of pages, as parts of what other frameworks write: where their parsers read them. */
describe.each([
  ['vue-eslint-parser', 'vue', (source: string) => `<template>\n${source}</template>\n`],
  ['svelte-eslint-parser', 'svelte', (source: string) => source],
  ['astro-eslint-parser', 'astro', (source: string) => source],
  ['@angular-eslint/template-parser', 'component.html', (source: string) => source],
] as const)('HTML, with %s', (parser, ending, wrapped) => {
  const parts = ended(chosen, 'html').filter(({ source }) => !/[{}]|<!doctype|<html|<body/i.test(source))
  test.for(parts)(named, async (part, { skip }) => {
    const file: Case = { source: wrapped(part.source), path: `example.${ending}`, kind: part.kind, lang: part.lang, options: part.options }
    try {
      await agree(file, others[parser])
    } catch (error) {
      skip(error instanceof Unread, 'the parser cannot read it')
      throw error
    }
  })
})

describe('ESLint 9', () => {
  test.each(ended(chosen, ...code))(`code: ${named}`, (file) => agree(file, parsers['@typescript-eslint/parser'], Before))
  test.each(ended(chosen, ...Object.keys(own)))(`our own languages: ${named}`, (file) => agree(file, { language: own[file.extension]! }, Before))
  test.each(ended(chosen, 'md'))(`@eslint/markdown: ${named}`, (file) => agree(file, others['@eslint/markdown, gfm'], Before))
})
