import type { LintAsk } from './arguments/ask.ts'
import type { Host } from './host.ts'
import type { Surroundings } from './files/surroundings.ts'
import type { Judged, Judging } from './judging/judged.ts'
import type { OwnJudging, Wants } from './judging/own.ts'
import type { Pool } from './threads/pool.ts'
import { heapLimit } from './memory.ts'
import { textOf } from './files/open.ts'
import type { RunSettings } from './settings/settings.ts'

/**
 * Texts of so many UTF-16 units are judged in a thread that can be ended, and shorter ones where a file may take less than ten
 * seconds. What is shorter still cannot hold a run up for long (5 s, of 60 shapes made to be slow) nor fill the memory, and
 * starting a thread takes longer than judging it.
 */
const [large, tenSeconds] = [250_000, 10_000]
/** HTML may be twice as long where there is a gigabyte of heap: the most hostile pages of that length took 4 s and 320 MB. */
const [lean, gigabyte] = [/\.html?$/i, 1e9]

function isLarge(file: string, { length }: string, time: number): boolean {
  const units = length / Math.min(1, time / tenSeconds)
  return units >= (units >= large && lean.test(file) && heapLimit() >= gigabyte ? 2 * large : large)
}

/** When threads pay: on so many processors, with so many files left, after so many were judged without. */
const [fewProcessors, manyFiles, firstFiles] = [4, 1000, 50]
const mostThreads = 8

/** Where threads begin. */
const script = new URL('../bin/worker.js', import.meta.url)

/**
 * Who judges a run's texts: this thread; another that can be ended, for large ones; several, where these pay or were asked
 * for. Each is brought in when the first text is for it, so that a run pays for nothing that it does not need.
 */
export class Judges implements Judging {
  readonly #ask: LintAsk
  readonly #settings: RunSettings
  readonly #surroundings: Surroundings
  readonly #wants: Wants
  readonly #cwd: string
  #own: Promise<OwnJudging> | undefined
  #pool: Promise<Pool> | undefined
  /** How many threads there may be, for all texts; none: only for large ones. */
  #threads: number
  #judged = 0
  /** This thread was cut short in the middle of its work, and judges nothing more. */
  #interrupted = false

  constructor(ask: LintAsk, settings: RunSettings, surroundings: Surroundings, wants: Wants, { cwd }: Host) {
    this.#ask = ask
    this.#settings = settings
    this.#surroundings = surroundings
    this.#wants = wants
    this.#cwd = cwd
    this.#threads = typeof ask.concurrency === 'number' && !wants.timing ? ask.concurrency : 0
  }

  /** How many texts are worth having under way at once: enough that no thread waits. */
  get width(): number {
    return Math.max(1, this.#threads * 3)
  }

  async judge(file: string, text: string): Promise<Judged> {
    const inThread = this.#threads > 0 || this.#interrupted || (this.#wants.timing === undefined && isLarge(file, text, this.#ask.fileTimeout))
    const judged = await (inThread ? await (this.#pool ??= this.#startPool()) : await this.own()).judge(file, text)
    if (judged.outcome && 'sentence' in judged.outcome && judged.outcome.interrupted) this.#interrupted = true
    return judged
  }

  /** Told before each file how many are left, so that threads are started where they pay. */
  left(files: number): void {
    if (this.#threads > 0 || this.#ask.concurrency !== 'auto' || this.#wants.timing || files < manyFiles || ++this.#judged < firstFiles) return
    const processors = process.getBuiltinModule('node:os').availableParallelism()
    if (processors >= fewProcessors) this.#threads = Math.min(processors - 1, mostThreads)
  }

  /** The judging of this thread. */
  own(): Promise<OwnJudging> {
    return (this.#own ??= import('./judging/own.ts').then(({ ownJudging }) => ownJudging(this.#settings, this.#surroundings, { ...this.#wants, time: this.#ask.fileTimeout })))
  }

  async end(): Promise<void> {
    await (await this.#pool)?.end()
  }

  async #startPool(): Promise<Pool> {
    const { Pool } = await import('./threads/pool.ts')
    const { config, file, locale, now, words } = this.#settings
    const { alone = false, marks = false, witness } = this.#wants
    const memory = Math.floor(heapLimit() / 2 ** 20)
    const errand = { ask: this.#ask, told: { config, file, locale, now }, cwd: this.#cwd, alone, marks, evidence: witness !== undefined }
    const textAt = (path: string): string => textOf(this.#settings.fileOf(path), this.#settings) ?? ''
    return new Pool(() => Math.max(1, this.#threads), { time: this.#ask.fileTimeout, memory }, errand, script, words, textAt)
  }
}
