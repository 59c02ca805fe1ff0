import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kinds } from '@aboveboard/core'
import type { Project } from '@aboveboard/readers'
import { rooms } from '@aboveboard/rules'
import fc from 'fast-check'
import { benchOf } from '../../../cli/src/judging/bench.ts'
import { understand } from '../../../cli/src/arguments/command.ts'
import type { Bench } from '../../../cli/src/judging/lint.ts'
import { watchOf } from '../../../cli/src/judging/watch.ts'
import { readingUnder } from '../../../cli/src/judging/watched-reading.ts'
import { settingsOf } from '../../../cli/src/settings/settings.ts'
import { wordsIn } from '../../../cli/src/words/words.ts'
import { type Asked, asked, holdOfAsked } from './config-laws.ts'
import { holdOf, Interrupted, type Trial } from './file-laws.ts'
import { mutated, mutation } from './mutation.ts'
import { changed, Stock } from './stock.ts'

/** A file of the stock, what is done to it, and what is told of it. */
const altered = fc.record({
  file: fc.nat(),
  other: fc.nat(),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 6 }),
  /** What is done to other files of the project, which the page may take in. */
  around: fc.array(fc.record({ file: fc.nat(), mutations: fc.array(mutation, { minLength: 1, maxLength: 2 }) }), { maxLength: 3 }),
  /** Whether a file of the project stands wherever none does: what is followed has no end of its own. */
  endless: fc.nat(15).map((n) => n === 1),
  /** Whether it bears the name of the other file, and so is read as if it were of that format. */
  strange: fc.nat(30).map((n) => n === 1),
  kind: fc.option(fc.constantFrom(...kinds), { freq: 2 }),
  lang: fc.option(fc.constantFrom('en', 'fr', 'fr-CA', 'de', 'es', 'x', 'en_GB', ''), { freq: 2 }),
  locale: fc.constantFrom('en' as const, 'fr' as const),
  reported: fc.nat(7).map((n) => n === 1),
})

type Altered = typeof altered extends fc.Arbitrary<infer T> ? T : never
type Input = { readonly file: Altered } | { readonly asked: Asked }

const input: fc.Arbitrary<Input> = fc.oneof({ weight: 9, arbitrary: altered.map((file) => ({ file })) }, { weight: 1, arbitrary: asked.map((asked) => ({ asked })) })

/** Making an input that fails smaller may take so long, in ms. */
const mostShrinking = 4000

/** What an input showed to be wrong. */
export interface Failure {
  readonly seed: number
  /** The input, made as small as it goes while something is still wrong. */
  readonly what: string
  readonly text: string
  readonly why: string
}

/** Tries inputs one after the other, each known by a number from which it can be made again. */
export class Bout {
  readonly #stock: Stock
  readonly #folder = mkdtempSync(join(tmpdir(), 'fuzz.'))
  /** Where configurations are written. */
  readonly #configured = join(this.#folder, 'configured')
  readonly #benches = new Map<string, Promise<Bench>>()

  constructor(folders: readonly string[]) {
    this.#stock = new Stock(folders)
    mkdirSync(this.#configured)
    // What fails on a file is thrown on, and not said of the file.
    process.env['ABOVEBOARD_DEBUG'] = '1'
  }

  /** Whether a file took too long, which was said: the next input wants another bout. */
  interrupted = false

  /** How many files there are to begin with. */
  get files(): number {
    return this.#stock.count
  }

  async try(seed: number): Promise<Failure | undefined> {
    const told = await this.#check(seed, (each) => ('file' in each ? this.#tryFile(each.file) : this.#tryAsked(each.asked)))
    if (!told.failed || !told.counterexample) return undefined
    const [found] = told.counterexample
    const error = told.errorInstance
    return { seed, ...this.#described(found), why: error instanceof Error ? (error.name === 'Broken' ? error.message : (error.stack ?? error.message)) : String(error) }
  }

  /** What an input is, without trying it. */
  async describe(seed: number): Promise<Pick<Failure, 'what' | 'text'>> {
    let found: Input | undefined
    await this.#check(seed, (each) => Promise.resolve(void (found = each)))
    return this.#described(found!)
  }

  #check(seed: number, hold: (each: Input) => Promise<void>): Promise<fc.RunDetails<[Input]>> {
    return fc.check(fc.asyncProperty(input, hold), { seed, numRuns: 1, unbiased: true, interruptAfterTimeLimit: mostShrinking })
  }

  end(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #tryFile(given: Altered): Promise<void> {
    const { path, text } = this.#made(given)
    const { kind, lang, locale, reported } = given
    const project = this.#around(given, text)
    const trial: Trial = { text, given: { path, kind: kind ?? undefined, lang: lang ?? undefined, beside: (asked) => project.read(asked) }, project: changed(project, path, text), locale, bench: await this.#bench(locale), reported }
    try {
      await holdOf(trial)
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error
      this.interrupted = true
    }
  }

  /** The project of a file, with all that is done to it. */
  #around({ file, around, endless }: Altered, text: string): Project {
    const { project } = this.#stock.at(file)
    const partAt = (n: number): string => project.files[n % project.files.length]!
    const broken = around.reduce((before, { file, mutations }) => changed(before, partAt(file), mutated(before.read(partAt(file)) ?? '', mutations, text)), project)
    if (!endless) return broken
    const part = broken.read(partAt(around[0]?.file ?? file)) ?? ''
    return { files: broken.files, read: (asked) => broken.read(asked) ?? part }
  }

  #made({ file, other, mutations, strange }: Altered): { readonly path: string; readonly text: string } {
    const [one, two] = [this.#stock.at(file), this.#stock.at(other)]
    return { path: strange ? two.path : one.path, text: mutated(one.text, mutations, two.text) }
  }

  async #tryAsked(given: Asked): Promise<void> {
    await holdOfAsked(given, this.#configured, await wordsIn('en'))
  }

  #described(found: Input): Pick<Failure, 'what' | 'text'> {
    if ('asked' in found) return { what: JSON.stringify(found.asked), text: '' }
    const { path, text } = this.#made(found.file)
    const { mutations, around, endless, kind, lang, locale } = found.file
    return { what: `${path} ${JSON.stringify({ mutations, around, endless, kind, lang, locale })}`, text }
  }

  #bench(locale: 'en' | 'fr'): Promise<Bench> {
    let known = this.#benches.get(locale)
    if (!known) this.#benches.set(locale, (known = this.#newBench(locale)))
    return known
  }

  async #newBench(locale: 'en' | 'fr'): Promise<Bench> {
    // A file is interrupted well before its time as an input is up.
    const ask = understand(['--locale', locale, '--now', '2026-06-01', '--file-timeout', '4'], await wordsIn(locale))
    if (ask.command !== 'lint') throw new Error('no run was asked for')
    const watch = watchOf(ask.fileTimeout)
    return { ...(await benchOf(await settingsOf(ask, rooms, this.#folder, {}), undefined, undefined)), watch, reading: readingUnder(watch) }
  }
}
