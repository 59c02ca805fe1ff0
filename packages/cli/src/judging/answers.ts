import type { Report } from '@aboveboard/core'
import type { Cache } from '../cache/cache.ts'
import type { OpenCache } from '../cache/open.ts'
import type { Target } from '../files/file.ts'
import { whyUnwritten } from '../files/trouble.ts'
import type { Host } from '../host.ts'
import type { Judges } from '../judges.ts'
import type { Judged } from './judged.ts'
import { markKey, type Marks } from './mark.ts'
import type { Witness } from './witness.ts'
import { givenOf } from '../files/given.ts'
import { type Opened, opened } from '../files/open.ts'
import type { FileResult } from './result.ts'
import type { RunSettings } from '../settings/settings.ts'

/** What judging comes to, whether in this run or in an earlier one whose cache holds it. */
export class Answers {
  readonly #judges: Judges
  readonly #settings: RunSettings
  readonly #cache: Cache | undefined
  readonly #witness: Witness | undefined
  readonly #hash: OpenCache['hashOf'] | undefined

  constructor(judges: Judges, settings: RunSettings, cached: OpenCache | undefined) {
    this.#judges = judges
    this.#settings = settings
    this.#cache = cached?.cache
    this.#witness = cached?.witness
    this.#hash = cached?.hashOf
  }

  /** How many files are worth having under way at once. */
  get width(): number {
    return this.#judges.width
  }

  /** What an earlier run has found in a file, where it still holds. `staged`: what the index of git has for it. */
  known(file: string, staged?: Buffer): { readonly opened: Opened; readonly judged: Judged } | undefined {
    const cache = this.#cache
    if (!cache) return undefined
    const witness = this.#witness!
    const seen = witness.seen(file)
    const look = staged ? { bytes: staged, hash: this.#hash!(staged) } : seen && cache.knows(file, seen) === 'silent' ? { bytes: undefined, hash: seen } : witness.glanceAt(file)
    if (!look) return undefined
    const isSpeaking = cache.knows(file, look.hash) === 'speaking'
    // Before anything else is glanced at.
    const text = isSpeaking ? opened(look.bytes!, file, this.#settings) : unopened
    const judged = 'text' in text ? cache.find(file, look.hash) : undefined
    return judged && { opened: text as Opened, judged }
  }

  /** What judging a text comes to. `bytes`: what it was read from, if from a file. `left`: how many files there are from here on. */
  async to(file: string, text: string, bytes: Buffer | undefined, left: number): Promise<Judged> {
    this.#judges.left(left)
    const judged = await this.#judges.judge(file, text)
    if (bytes) this.#cache?.keep(file, this.#hash!(bytes), judged)
    return judged
  }

  /** The same for a text that no file holds. */
  again(file: string, text: string): Promise<Judged> {
    return this.#judges.judge(file, text)
  }

  /** What is found on the ways that the configuration names, when a page of theirs is to be judged. */
  async toFlows(targets: readonly Target[], { cwd }: Host): Promise<readonly Report[]> {
    const { config, for: settings, base } = this.#settings
    if (!config.flows) return []
    const files = (await import('../files/flow-files.ts')).filesOfFlows(this.#settings)
    if (!targets.some(({ path }) => files.includes(path))) return []
    // No file can have such a name.
    const name = `${base}/\0flows`
    const content = this.#hash?.(JSON.stringify([config.flows, files.map((file) => [this.#witness!.hashAt(this.#settings.pathOf(file)), settings(file)])]))
    const known = content === undefined ? undefined : this.#cache!.find(name, content)
    const judged = known ?? (await (await this.#judges.own()).judgeFlows(cwd))
    if (content !== undefined && !known) this.#cache!.keep(name, content, judged)
    return judged.outcome && !('sentence' in judged.outcome) ? judged.outcome : []
  }

  /** What the reports of a result are known by from run to run. */
  async marksOf(result: FileResult): Promise<Marks> {
    const known = new Map([...(result.marks ?? []), ...(!result.mended && this.#cache ? this.#cache.marksOf(result.path) : [])])
    const unknown = [...result.findings, ...result.doubts, ...(result.untold ?? []), ...(result.allowed ?? [])].filter((report) => !known.has(markKey(report)))
    if (unknown.length === 0) return known
    const { marksOf } = await import('./marks-of.ts')
    const fresh = await marksOf(result.source, unknown, givenOf(result.path, this.#settings))
    if (!result.mended) this.#cache?.keepMarks(result.path, fresh)
    return new Map([...known, ...fresh])
  }

  /** Told when the run has changed a file. */
  changed(file: string): void {
    this.#witness?.forget(file)
  }

  /** Writes what is new into the cache; else says why it could not be. */
  keep(): string | undefined {
    const { words } = this.#settings
    try {
      this.#cache?.write()
      return undefined
    } catch (error) {
      return words.usage.cacheNotWritten(whyUnwritten(error, words))
    }
  }

  /** Lets the threads go. */
  async end(): Promise<void> {
    await this.#judges.end()
  }
}

/** For a text of which nothing is told. */
const unopened: Opened = { text: '', encoding: { name: 'utf-8', bom: false } }
