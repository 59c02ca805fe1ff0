import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createJudge, preset, type Report } from '@aboveboard/core'
import { isReadable } from '@aboveboard/readers'
import { describe, expect, test } from 'vitest'
import { lint } from '../../cli/src/lint.ts'
import { openFile } from '../../cli/src/open.ts'
import { en } from '../../cli/src/words/en.ts'
import { endings } from '../../readers/src/syntax.ts'
import { endingsOf, type Expected, type Fixture, type Format, formats } from './formats.ts'
import { house } from './house.ts'
import { readLaw } from './law.ts'
import { openRooms } from './room.ts'

const rules = new URL('rules/', house)
const rooms = await openRooms(rules, readLaw(rules))
const judge = createJudge(rooms, { now: new Date('2026-06-01T12:00:00Z') })
const levels = preset(rooms, 'recommended')
const known = formats()

describe.each(known)('$name', ({ id, fixtures }) => {
  test.each(fixtures)('$path', async (fixture) => {
    const { text, reports } = await judged(fixture)
    const told = ({ rule, at }: Report): Expected => ({ rule, source: text.slice(at.start, at.end) })
    expect(reports.filter(({ doubt }) => !doubt).map(told)).toEqual(fixture.finds)
    expect(reports.filter(({ doubt }) => doubt).map(told)).toEqual(fixture.doubts)
  })

  test('shows at least one file in which something is found, and lists every file it holds', () => {
    expect(fixtures.filter(({ finds, doubts }) => finds.length + doubts.length > 0)).not.toEqual([])
    expect(held(id).filter((path) => !fixtures.some((fixture) => fixture.path === path))).toEqual([])
  })
})

/** What a user's run says of a file of this name, in a project that configures nothing: of what holds no copy, nothing. */
async function judged({ at, path }: Fixture): Promise<{ readonly text: string; readonly reports: readonly Report[] }> {
  const opened = openFile(fileURLToPath(at), { words: en, maxFileSize: Infinity })
  if ('sentence' in opened) throw new Error(opened.sentence)
  const reports = (await lint(opened.text, { path }, levels, { judge, words: en })) ?? []
  if ('sentence' in reports) throw new Error(`${path}: ${reports.sentence}`)
  return { text: opened.text, reports }
}

/** The files of a format that a run would read. */
const held = (id: string): readonly string[] =>
  readdirSync(new URL(`packages/workshop/formats/${id}/`, house), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== 'format.yml' && isReadable(path))

test('every ending that has a reader is told of in some format', () => {
  const claimed = new Set(known.flatMap(endingsOf))
  expect(endings.flatMap(([, names]) => names).filter((ending) => !claimed.has(ending))).toEqual([])
})

test('fixtures are there', () => {
  expect(known.flatMap(({ fixtures }: Format) => fixtures.filter(({ at }) => !existsSync(at)).map(({ path }) => path))).toEqual([])
})
