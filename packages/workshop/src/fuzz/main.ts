import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { house } from '../house.ts'
import type { Failure } from './bout.ts'
import type { Message, Task } from './worker.ts'

/**
 * `npm run fuzz -- [FOLDER…] [--inputs N] [--seed S]`: breaks files and configurations in ways that nobody would think of, and
 * holds what comes of them to what must hold of any. Every input has a number; `--seed NUMBER --inputs 1` tries it again.
 */
const { values, positionals } = parseArgs({ options: { inputs: { type: 'string', default: '2000' }, seed: { type: 'string' } }, allowPositionals: true })
const first = whole('--seed', values.seed ?? String(Math.floor(Date.now() / 1000) % 1_000_000_000))
const end = first + whole('--inputs', values.inputs)
const folders = positionals.map((folder) => resolve(folder))
const kept = fileURLToPath(new URL('.cache/fuzz/', house))
const program = fileURLToPath(new URL('worker.ts', import.meta.url))

/** What the report for people imports with `?raw`, which jiti does not know, by what it asks for. */
const report = new URL('packages/cli/src/reporters/html/', house)
const texts = Object.fromEntries(readdirSync(report).filter((name) => /\.(?:css|js)$/.test(name)).map((name) => [`./${name}?raw`, { __esModule: true, default: readFileSync(new URL(name, report), 'utf8') }]))

/** An input may take so long, in ms; three times as long when it is tried once more, for the machine may have been busy. */
const bound = 10_000
const slow = 1000

/** Failures are told once each: by where they come from, not by the input. */
const told = new Map<string, number>()
/** Those that took too long, of which this was said in time. */
const interrupted: number[] = []
let slowest: { readonly seed: number; readonly ms: number }[] = []

console.log(`seeds ${first} to ${end - 1}`)
const began = Date.now()
for (let next = first; next < end; ) {
  const stop = await bout({ folders, from: next, to: end }, bound)
  if (!stop) break
  next = stop.seed + 1
  if (stop.interrupted) {
    interrupted.push(stop.seed)
    continue
  }
  const again = stop.slow ? await bout({ folders, from: stop.seed, to: stop.seed + 1 }, 3 * bound) : stop
  if (again) tell({ seed: stop.seed, why: again.why, ...(await described(stop.seed)) })
}
const failures = [...told.values()].reduce((sum, n) => sum + n, 0)
console.log(`${end - first} inputs in ${Math.round((Date.now() - began) / 1000)} s: ${failures} failed, of ${told.size} kinds`)
if (interrupted.length > 0) console.log(`interrupted in time: seeds ${interrupted.join(', ')}`)
for (const { seed, ms } of slowest) console.log(`slow: seed ${seed}, ${ms} ms`)
if (failures > 0) process.exitCode = 1

function whole(option: string, said: string): number {
  if (!/^\d{1,9}$/.test(said)) throw new Error(`${option} takes a whole number, and not “${said}”`)
  return Number(said)
}

/** The input that ended a worker, and how. */
interface Stop {
  readonly seed: number
  readonly why: string
  readonly slow?: boolean
  readonly interrupted?: boolean
}

/** Tries inputs in a worker, up to one that takes too long or takes the worker with it. */
function bout(task: Task, most: number): Promise<Stop | undefined> {
  const worker = workerFor(task)
  let current: { readonly seed: number; readonly since: number } | undefined
  let stop: Stop | undefined
  let isDone = false
  const over = (seed: number, since: number): void => {
    if (stop || Date.now() - since < most) return
    stop = { seed, why: `took longer than ${most / 1000} s`, slow: true }
    void worker.terminate()
  }
  const watch = setInterval(() => current && over(current.seed, current.since), 200)
  worker.on('message', (message: Message) => {
    if ('files' in message && task.from === first) console.log(`${message.files} files to begin with`)
    if ('failure' in message) tell(message.failure)
    if ('done' in message) isDone = true
    if ('interrupted' in message) stop ??= { seed: message.interrupted, why: 'took too long, and was said to', interrupted: true }
    if ('begins' in message) {
      const now = Date.now()
      if (current && now - current.since > slow) slowest = [...slowest, { seed: current.seed, ms: now - current.since }].sort((a, b) => b.ms - a.ms).slice(0, 10)
      current = { seed: message.begins, since: now }
      if ((current.seed - first) % 1000 === 999) console.log(`${current.seed - first + 1} tried`)
    }
  })
  return new Promise((settle, reject) => {
    worker.on('error', (error) => {
      if (!current) reject(error)
      else stop ??= { seed: current.seed, why: `ended the process: ${error.stack ?? error.message}` }
    })
    worker.on('exit', () => {
      clearInterval(watch)
      settle(isDone ? undefined : (stop ?? { seed: current?.seed ?? task.from, why: 'is never answered' }))
    })
  })
}

/** What an input is that ended its worker. */
function described(seed: number): Promise<Pick<Failure, 'what' | 'text'>> {
  const worker = workerFor({ folders, from: seed, to: seed + 1, describe: true })
  return new Promise((settle, reject) => worker.on('error', reject).on('message', (message: Message) => 'described' in message && settle(message.described)))
}

/** A worker reads TypeScript as this program is read: by jiti, which must be called there anew. */
function workerFor(task: Task): Worker {
  const code = 'const { program, texts } = require("node:worker_threads").workerData; require("jiti").createJiti(program, { virtualModules: texts }).import("./worker.ts")'
  return new Worker(code, { eval: true, workerData: { ...task, program, texts } })
}

function tell({ seed, what, text, why }: Failure): void {
  const kind = why.split('\n').slice(0, 3).join('\n').replace(/\d+/g, 'n').replace(/“[^]*/, '')
  const before = told.get(kind) ?? 0
  told.set(kind, before + 1)
  if (before > 0) return
  mkdirSync(kept, { recursive: true })
  const file = join(kept, `${seed}-${basename(what.split(' ')[0] ?? 'input').slice(0, 60)}`)
  if (text !== '') writeFileSync(file, text)
  console.log(`\nseed ${seed}: ${why.slice(0, 1500)}\n  ${what.slice(0, 600)}${text === '' ? '' : `\n  kept in ${file}`}`)
}
