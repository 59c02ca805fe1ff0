import { type Page } from '@aboveboard/core'
import { describe, expect, test } from 'vitest'
import { ReadError } from '../read-error.ts'
import { readCatalogue } from './read-catalogue.ts'

describe('every format', () => {
  const paths = ['a.po', 'a.ftl', 'a.arb', 'locales/en.yml', 'locales/en.json', 'locales/en.json5', 'a.xcstrings', 'a.strings', 'a.stringsdict', 'i18n/a.properties', 'values/strings.xml', 'lang/en.php', 'locales/en.ts']

  test.each(paths)('an empty file says nothing: %s', async (path) => {
    for (const source of ['', '\n']) expect((await readCatalogue(source, { path }))?.named('p') ?? []).toEqual([])
  })

  test.each([
    ['locales/en.yml', (n: number) => `a: ${'['.repeat(n)}`],
    ['locales/en.yml', (n: number) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['locales/en.json5', (n: number) => '['.repeat(n)],
    ['locales/en.ts', (n: number) => `export default ${'['.repeat(n)}`],
    ['lang/en.php', (n: number) => `<?php return ${'['.repeat(n)}`],
    ['a.stringsdict', (n: number) => '<dict><key>a</key>'.repeat(n)],
    ['values/strings.xml', (n: number) => '<string name="a"><b>'.repeat(n)],
    ['a.ftl', (n: number) => `a = ${'{ '.repeat(n)}`],
  ] as const)('thousands of levels do no harm: %s', async (path, deep) => {
    const outcome: unknown = await readCatalogue(deep(3_000), { path }).catch((error: unknown) => error)
    expect(outcome === undefined || outcome instanceof ReadError || (outcome as Page).kind === 'strings').toBe(true)
  })
})

test('settings of a consent tool are a page that says nothing; other JSON is none', async () => {
  const settings = await readCatalogue('{ "consent": { "autoAccept": true, "days": 30 } }', { path: 'locales/en.json' })
  expect([settings?.kind, settings?.elements.length]).toEqual(['component', 0])
  expect(await readCatalogue('{ "retry": { "often": true, "days": 30 } }', { path: 'locales/en.json' })).toBeUndefined()
})
