import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formats } from '../../workshop/src/formats.ts'
import { roomCases } from '../../workshop/src/room-cases.ts'
import { everyRule, type Said, saidByCommand, saidByUnified } from './testing/both.ts'

const cases = roomCases.filter(({ extension }) => extension === 'md' || extension === 'html')

test('there are cases in which something is said', () => {
  const told = cases.filter(({ said }) => said.length > 0)
  for (const ending of ['md', 'html']) expect(told.filter(({ extension }) => extension === ending).length, ending).toBeGreaterThan(30)
})

/** The same is said, and nothing offered in the place of what is found that the command line does not offer. */
function same(unified: readonly Said[], command: readonly Said[]): void {
  const said = (all: readonly Said[]): object[] => all.map(({ rule, message, place, weight }) => ({ rule, message, place, weight }))
  expect(said(unified)).toEqual(said(command))
  for (const [i, { offers }] of unified.entries()) for (const offer of offers) expect(command[i]!.offers).toContain(offer)
}

describe('remark and rehype say what the command line says of every case of every room', () => {
  test.each(cases)('$id, $info (line $line)', async ({ id, source, path, lang, kind, options }) => {
    const given = { path, lang, kind }
    const rules = everyRule(id, options?.[id])
    const locale = lang === 'fr' ? 'fr' : 'en'
    same(saidByUnified(source, given, rules, locale), await saidByCommand(source, given, rules, locale))
  })
})

describe('and of every format of Markdown and HTML', () => {
  const fixtures = formats().flatMap(({ id, fixtures }) => fixtures.filter(({ path }) => /\.(?:md|html)$/.test(path)).map(({ at, path }) => ({ id, path, source: readFileSync(at, 'utf8').replace(/^\uFEFF/, '') })))
  test.each(fixtures)('$id: $path', async ({ path, source }) => {
    const rules = everyRule('stereotyping')
    same(saidByUnified(source, { path }, rules, 'en'), await saidByCommand(source, { path }, rules, 'en'))
  })
})
