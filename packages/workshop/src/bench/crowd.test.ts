import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createJudge } from '@aboveboard/core'
import { read } from '@aboveboard/readers'
import { expect, test } from 'vitest'
import { house } from '../house.ts'
import { readLaw } from '../law.ts'
import { openRooms } from '../room.ts'
import { mixed } from './crowd.ts'

const rules = new URL('rules/', house)
const judge = createJudge(await openRooms(rules, readLaw(rules)))

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Megabytes in use once so many files of all formats have been read, judged and forgotten. */
async function after(files: number): Promise<number> {
  for (const { path, content } of mixed(files)) {
    const page = await read(content, { path })
    if (page) judge(page)
  }
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

test('nothing of a file outlives it, whatever its format', async () => {
  const few = await after(150)
  // Files of 2 kB, whose pages take 100 kB each and more: were they kept, 30 MB would not hold them.
  expect((await after(300)) - few).toBeLessThan(8)
}, 120_000)
