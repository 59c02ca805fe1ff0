import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { doors, house, principles } from './house.ts'

/** Files that may be longer than the rest, each with the reason why it is not two. */
const long: Readonly<Record<string, string>> = {
  'packages/readers/src/js/tree/syntax.ts': 'the shapes of one grammar, with nothing to do',
}

const root = fileURLToPath(house)
const files = ['packages/core/src', 'packages/config/src', 'packages/readers/src', 'packages/cli/src', 'packages/eslint-plugin/src', 'packages/unified/src', 'packages/workshop/src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ts$/.test(path) && !/\.generated\.ts$|^dist\b|\bnode_modules\b/.test(path))
    .map((path) => `${folder}/${path}`),
)
const linesOf = (path: string): number => readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length

describe('every file', () => {
  test('is named after its one reason to exist', () => {
    const vague = /\b(utils?|helpers?|common|misc|managers?|shared)\b/
    expect(files.filter((path) => vague.test(basename(path)))).toEqual([])
  })

  test('has 250 lines at most, or a reason', () => {
    expect(files.filter((path) => !path.endsWith('.test.ts') && !(path in long) && linesOf(path) > 250)).toEqual([])
  })

  test('with a reason to be longer is', () => {
    expect(Object.keys(long).filter((path) => !files.includes(path) || linesOf(path) <= 250)).toEqual([])
  })
})

describe('the rooms', () => {
  const rooms = doors(new URL('rules/', house))

  test('have each an id of its own', () => {
    const ids = rooms.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('lie under one of the seven principles', () => {
    expect(rooms.filter(({ principle }) => !(principles as readonly string[]).includes(principle))).toEqual([])
  })

  test('hold a rule of 60 lines at most: beyond that, a view is missing', () => {
    const lengths = rooms.map(({ principle, id }) => ({ id, lines: linesOf(`rules/${principle}/${id}/rule.ts`) }))
    expect(lengths.filter(({ lines }) => lines > 60)).toEqual([])
  })
})
