import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isReadable } from '@aboveboard/readers'
import { house } from '../house.ts'
import { type Command, measure } from './measure.ts'
import { measured } from './readers.ts'

const bin = fileURLToPath(new URL('packages/cli/bin/aboveboard.js', house))
const crowds = [500, 1000, 5000]

/** Many files of all formats in one run: what it takes of memory must not grow with their number. */
export async function crowd(scratch: string): Promise<void> {
  const commands = crowds.map((files): Command => {
    const cwd = join(scratch, `crowd-${files}`)
    for (const { path, content } of mixed(files)) {
      mkdirSync(join(cwd, dirname(path)), { recursive: true })
      writeFileSync(join(cwd, path), content)
    }
    return { name: `${files} files`, args: [bin, '--format', 'json', '.'], cwd }
  })
  const costs = await measure(commands, 1)
  console.log('\nMany files of all formats')
  console.table([...costs].map(([run, [cost]]) => ({ run, 'cpu ms': Math.round(cost?.cpu ?? 0), 'peak MB': Math.round(cost?.peak ?? 0) })))
}

/** So many invented files, of every format that is read in turn, each of 1 to 4 kB and in a folder of its own. */
export function* mixed(files: number): Generator<{ readonly path: string; readonly content: string }> {
  const read = measured.filter(({ path }) => isReadable(path))
  for (let i = 0; i < files; i++) {
    const { path, invent } = read[i % read.length]!
    yield { path: `p${i}/${path}`, content: invent(1000 * 2 ** (i % 3)) }
  }
}
