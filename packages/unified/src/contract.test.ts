import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { examples } from '../../workshop/src/examples.ts'
import { formats } from '../../workshop/src/formats.ts'
import { house } from '../../workshop/src/house.ts'
import { readLaw } from '../../workshop/src/law.ts'
import { openRooms } from '../../workshop/src/room.ts'
import { everyRule, saidByCommand, saidByUnified } from './testing/both.ts'

const rules = new URL('rules/', house)
const rooms = await openRooms(rules, readLaw(rules))
const cases = rooms
  .flatMap(({ id, readme, cases }) => [...examples(`${id}/README.md`, readme), ...examples(`${id}/cases.md`, cases)].map((example) => ({ ...example, id })))
  .filter(({ extension }) => extension === 'md' || extension === 'html')

test('there are cases in which something is said', () => {
  const told = cases.filter(({ said }) => said.length > 0)
  for (const ending of ['md', 'html']) expect(told.filter(({ extension }) => extension === ending).length, ending).toBeGreaterThan(30)
})

describe('remark and rehype say what the command line says of every case of every room', () => {
  test.each(cases)('$id, $info (line $line)', async ({ id, extension, language: lang, kind, options, code }) => {
    const given = { path: `example.${extension}`, lang, kind }
    const locale = lang === 'fr' ? 'fr' : 'en'
    expect(saidByUnified(code, given, everyRule(id, options), locale)).toEqual(await saidByCommand(code, given, everyRule(id, options), locale))
  })
})

describe('and of every format of Markdown and HTML', () => {
  const fixtures = formats().flatMap(({ id, fixtures }) => fixtures.filter(({ path }) => /\.(?:md|html)$/.test(path)).map(({ at, path }) => ({ id, path, source: readFileSync(at, 'utf8').replace(/^\uFEFF/, '') })))
  test.each(fixtures)('$id: $path', async ({ path, source }) => {
    const rules = everyRule('stereotyping')
    expect(saidByUnified(source, { path }, rules, 'en')).toEqual(await saidByCommand(source, { path }, rules, 'en'))
  })
})
