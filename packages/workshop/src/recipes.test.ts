import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { QueueEvents } from 'bullmq'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { scratch } from '../../cli/src/testing/scratch.ts'
import { house } from './house.ts'

/** The recipes are run as they are written, with the command as it is shipped. */
const recipes = readFileSync(new URL('packages/cli/RECIPES.md', house), 'utf8')

vi.setConfig({ testTimeout: 180_000 })

/** The fence whose text begins so. */
function recipe(beginning: string): string {
  const found = [...recipes.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, text = '']) => text).find((text) => text.startsWith(beginning))
  if (found === undefined) throw new Error(`RECIPES.md has no recipe that begins with ${beginning}`)
  return found
}

/** A folder in which `npx aboveboard` and packages are what they are in this repository. */
function kitchen(files: Readonly<Record<string, string>>): string {
  const folder = scratch(files)
  symlinkSync(fileURLToPath(new URL('node_modules', house)), join(folder, 'node_modules'))
  return folder
}

const env = { PATH: process.env['PATH'], HOME: tmpdir(), LC_ALL: 'C.UTF-8' }

function started(cwd: string, command: string, ...args: string[]): ChildProcess {
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'ignore', 'inherit'] })
  onTestFinished(() => kill(child))
  return child
}

/** A process and all that it has started. */
function kill({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}

const over = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.on('exit', resolve) : resolve(undefined)))
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const documents = (n: number): string => Array.from({ length: n }, (_, id) => `${JSON.stringify({ id, path: `site/offer-${id}.html`, text: `<p lang="en">${id % 3 === 0 ? 'Hurry, offer ends soon!' : 'Shoes for walking.'}</p>${'<p>Made by hand.</p>'.repeat(200)}` })}\n`).join('')

interface Answer {
  readonly id: number
  readonly messages: readonly { readonly ruleId: string }[]
}

const answersIn = (text: string): readonly Answer[] => text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Answer)
const ids = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i)
/** Documents that are answered with something found. */
const flagged = (answers: readonly Answer[]): readonly number[] => answers.filter(({ messages }) => messages.some(({ ruleId }) => ruleId === 'vague-urgency')).map(({ id }) => id)

describe('a stream that is killed and started again', () => {
  it('answers each document once, in order', async () => {
    const n = 400
    const cwd = kitchen({ 'documents.ndjson': documents(n), 'judge.sh': recipe('# judge.sh') })
    const read = (): string => (existsSync(join(cwd, 'answers.ndjson')) ? readFileSync(join(cwd, 'answers.ndjson'), 'utf8') : '')
    let last = 0
    for (const orphans of [false, false, true]) {
      const child = started(cwd, 'sh', 'judge.sh')
      await vi.waitFor(() => expect(read().split('\n').length).toBeGreaterThan(last + 20), { timeout: 60_000, interval: 5 })
      // With the shell alone, what it has started goes on writing.
      if (orphans) child.kill('SIGKILL')
      else kill(child)
      await over(child)
      // What was cut in the middle of a line.
      if (!orphans) writeFileSync(join(cwd, 'answers.ndjson'), read().slice(0, -7))
      last = read().split('\n').length
      expect(last).toBeLessThan(n)
    }
    const child = started(cwd, 'sh', 'judge.sh')
    await over(child)
    expect(answersIn(read()).map(({ id }) => id)).toEqual(ids(n))
    expect(flagged(answersIn(read()))).toEqual(ids(n).filter((id) => id % 3 === 0))
  })
})

describe.skipIf(spawnSync('parallel', ['--version']).status !== 0)('GNU parallel (skipped where it is not installed: apt-get install parallel)', () => {
  it('keeps the order of documents', () => {
    const cwd = kitchen({ 'documents.ndjson': documents(250) })
    const { stderr, status } = spawnSync('sh', ['-c', recipe('parallel --pipe')], { cwd, env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(answersIn(readFileSync(join(cwd, 'answers.ndjson'), 'utf8')).map(({ id }) => id)).toEqual(ids(250))
  })

  it('judges a repository in shards, and their reports are put together', () => {
    const pages = Object.fromEntries(ids(12).map((id) => [`site/page-${id}.html`, '<p lang="en">Hurry, offer ends soon!</p>']))
    const cwd = kitchen({ ...pages, '.git/HEAD': '' })
    const { stderr, status } = spawnSync('sh', ['-c', recipe("parallel 'npx")], { cwd, env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')) as readonly { readonly filePath: string }[]
    expect(report.map(({ filePath }) => filePath)).toEqual(ids(12).map((id) => join(cwd, `site/page-${id}.html`)).sort())
  })
})

describe.skipIf(spawnSync('redis-server', ['--version']).status !== 0)('BullMQ (skipped where there is no Redis: apt-get install redis-server)', () => {
  it('answers every document once, though a worker is killed midway', async () => {
    const n = 90
    const port = await freePort()
    const put = (text: string): string => text.replace('port: 6379', `port: ${port}`).replace(/(lockDuration|stalledInterval): 30_000/g, '$1: 1500')
    const cwd = kitchen({ 'documents.ndjson': documents(n), ...Object.fromEntries(['add.mjs', 'worker.mjs', 'collect.mjs'].map((name) => [name, put(recipe(`// ${name}`))])) })
    started(cwd, 'redis-server', '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--loglevel', 'warning')
    const shell = (command: string): string => {
      const { stdout, stderr, status } = spawnSync('sh', ['-c', command], { cwd, env, encoding: 'utf8', maxBuffer: 1e8 })
      expect([status, stderr]).toEqual([0, ''])
      return stdout
    }
    await vi.waitFor(() => shell(`redis-cli -p ${port} ping`), { timeout: 10_000 })

    const told = new Map<string, number>()
    const events = new QueueEvents('copy', { connection: { host: '127.0.0.1', port } })
    events.on('completed', ({ jobId }) => told.set(jobId, (told.get(jobId) ?? 0) + 1))
    await events.waitUntilReady()
    shell('node add.mjs < documents.ndjson')
    const [first] = [started(cwd, 'node', 'worker.mjs'), started(cwd, 'node', 'worker.mjs')]
    await vi.waitFor(() => expect(told.size).toBeGreaterThan(10), { timeout: 60_000, interval: 5 })
    kill(first)
    expect(told.size).toBeLessThan(n)
    // Whoever fills the queue was started again, too.
    shell('node add.mjs < documents.ndjson')
    started(cwd, 'node', 'worker.mjs')
    await vi.waitFor(() => expect(told.size).toBe(n), { timeout: 120_000, interval: 50 })
    await pause(2000)
    await events.close()

    expect([...told.values()].every((times) => times === 1)).toBe(true)
    const answers = answersIn(shell('node collect.mjs'))
    expect(answers.map(({ id }) => id).sort((a, b) => a - b)).toEqual(ids(n))
    expect([...flagged(answers)].sort((a, b) => a - b)).toEqual(ids(n).filter((id) => id % 3 === 0))
  })
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
