import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { house } from './house.ts'

/** Runs what the README tells everyone to run first, and compares it with what it must give; `--update` writes that down. */
const { values } = parseArgs({ options: { update: { type: 'boolean' } } })
const expected = new URL('examples/expected.txt', house)

const { stdout, stderr, status } = spawnSync('npx', ['aboveboard', 'examples'], {
  cwd: fileURLToPath(house),
  encoding: 'utf8',
  // In English whatever this machine speaks, and as a pipe sees it.
  env: { ...process.env, LC_ALL: 'en_US.UTF-8', NO_COLOR: '1' },
})

if (values.update) writeFileSync(expected, stdout)
const wanted = readFileSync(expected, 'utf8')
const problems = [
  ...(status === 1 ? [] : [`it ended with ${status}; the examples are bad on purpose, so it must end with 1`]),
  ...(stderr === '' ? [] : [`it wrote to stderr:\n${stderr}`]),
  ...(stdout === wanted ? [] : [firstDifference(stdout, wanted)]),
]
for (const problem of problems) console.error(`npx aboveboard examples: ${problem}`)
if (problems.length > 0) process.exitCode = 1
else console.log('npx aboveboard examples: gave what it must give')

function firstDifference(given: string, wanted: string): string {
  const [ours, theirs] = [given.split('\n'), wanted.split('\n')]
  const at = ours.findIndex((line, i) => line !== theirs[i])
  const line = at < 0 ? ours.length : at
  return `line ${line + 1} of examples/expected.txt differs\n  must be: ${theirs[line] ?? '(nothing)'}\n  was:     ${ours[line] ?? '(nothing)'}`
}
