import { existsSync, readdirSync } from 'node:fs'
import { isReadable } from '@aboveboard/readers'
import { describe, expect, test } from 'vitest'
import { endings } from '../../readers/src/syntax.ts'
import { endingsOf, type Format, formats } from './formats.ts'
import { house } from './house.ts'
import { saidOf } from './testing/said-of.ts'

const known = formats()

describe.each(known)('$name', ({ id, fixtures }) => {
  test.each(fixtures)('$path', async (fixture) => {
    expect(await saidOf(fixture)).toEqual({ finds: fixture.finds, doubts: fixture.doubts })
  })

  test('shows at least one file in which something is found, and lists every file it holds', () => {
    expect(fixtures.filter(({ finds, doubts }) => finds.length + doubts.length > 0)).not.toEqual([])
    expect(held(id).filter((path) => !fixtures.some((fixture) => fixture.path === path))).toEqual([])
  })
})

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
