import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { house } from './house.ts'

/**
 * Runs what the README tells everyone to run first, and compares it with what it must give; `--update` writes that down.
 * The examples that are projects with an ESLint configuration say what they must under ESLint, with what is built of the
 * plugin. Then the command reads our own copy, which must be clean.
 */
const { values } = parseArgs({ options: { update: { type: 'boolean' } } })
const expected = new URL('examples/expected.txt', house)
const ours = ['README.md', 'README.fr.md', 'CONTRIBUTING.md']

const root = fileURLToPath(house)
const onExamples = run(root, 'aboveboard', 'examples')
if (values.update) writeFileSync(expected, onExamples.stdout)
const wanted = readFileSync(expected, 'utf8')
const onOurs = run(root, 'aboveboard', ...ours)

const projects = readdirSync(new URL('examples/', house)).filter((name) => existsSync(new URL(`examples/${name}/eslint.config.js`, house)))
const underEslint = projects.flatMap((name) => {
  const folder = new URL(`examples/${name}/`, house)
  const expected = new URL('eslint.txt', folder)
  const cwd = fileURLToPath(folder)
  const { stdout: said, stderr, status } = run(cwd, 'eslint', '.')
  // Where this repository lies is no part of it.
  const stdout = said.replaceAll(cwd, '').replaceAll('\\', '/')
  if (values.update) writeFileSync(expected, stdout)
  return [
    ...(status === 1 && stderr === '' ? [] : [`npx eslint . in examples/${name} ended with ${status}:\n${stderr}`]),
    ...differences(stdout, readFileSync(expected, 'utf8'), `examples/${name}/eslint.txt`),
  ]
})

const problems = [
  ...(onExamples.status === 1 ? [] : [`npx aboveboard examples ended with ${onExamples.status}; they are bad on purpose, so it must end with 1`]),
  ...(onExamples.stderr === '' ? [] : [`npx aboveboard examples wrote to stderr:\n${onExamples.stderr}`]),
  ...differences(onExamples.stdout, wanted, 'examples/expected.txt'),
  ...(projects.length > 0 ? [] : ['no example has an ESLint configuration']),
  ...underEslint,
  ...(onOurs.status === 0 && !onOurs.stdout.includes(' to look at') ? [] : [`our own copy is not clean:\n${onOurs.stdout}${onOurs.stderr}`]),
]
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else console.log('npx aboveboard examples gave what it must give, so did ESLint, and our own copy is clean')

/** In English whatever this machine speaks, and as a pipe sees it. */
function run(cwd: string, ...command: string[]): { readonly stdout: string; readonly stderr: string; readonly status: number | null } {
  return spawnSync('npx', command, { cwd, encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_US.UTF-8', NO_COLOR: '1' } })
}

/** The first difference, if there is one. */
function differences(given: string, wanted: string, expected: string): string[] {
  if (given === wanted) return []
  const [ours, theirs] = [given.split('\n'), wanted.split('\n')]
  const at = ours.findIndex((line, i) => line !== theirs[i])
  const line = at < 0 ? ours.length : at
  return [`line ${line + 1} of ${expected} differs\n  must be: ${theirs[line] ?? '(nothing)'}\n  was:     ${ours[line] ?? '(nothing)'}`]
}
