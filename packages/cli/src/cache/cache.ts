import { existsSync } from 'node:fs'
import { Finder } from '@aboveboard/readers/names'
import { readingOf } from '../files/given.ts'
import type { Judged } from '../judging/judged.ts'
import type { Marks } from '../judging/mark.ts'
import { packed, unpacked } from '../judging/packed.ts'
import type { Witness } from '../judging/witness.ts'
import { textOf } from '../files/open.ts'
import type { RunSettings } from '../settings/settings.ts'
import { type Entry, found, kept, Said } from './entry.ts'
import { hashOf } from './hash.ts'
import { Packs } from './packs.ts'

/** An entry, and the sentences that its pack keeps apart. */
interface Held {
  readonly entry: Entry
  readonly said: readonly string[]
}

/**
 * What was found in earlier runs, as far as it still holds: for the same text, read and judged by the same settings and the
 * same version, with the same words of all other files that it was judged by, and of those that were not there.
 */
export class Cache {
  readonly #settings: RunSettings
  readonly #witness: Witness
  readonly #packs: Packs
  readonly #day: string
  readonly #held = new Map<string, Held[]>()
  /** Entries that this run has used or made, and those of them that are in no pack yet. */
  readonly #current = new Map<string, Held>()
  readonly #fresh = new Set<string>()
  readonly #said = new Said()
  readonly #settingHashes = new Map<object, string>()
  #finder: Finder | undefined

  constructor(folder: string, stamp: string, settings: RunSettings, witness: Witness) {
    this.#settings = settings
    this.#witness = witness
    this.#packs = new Packs(folder, stamp)
    this.#day = settings.now.toISOString().slice(0, 10)
    for (const { entries, said } of this.#packs.read()) {
      for (const slot in entries) {
        const held = { entry: entries[slot]!, said }
        const there = this.#held.get(slot)
        if (there) there.push(held)
        else this.#held.set(slot, [held])
      }
    }
  }

  /** Whether something is known of a text whose hash is `content`, if it still holds; and whether it has words of that text to show. */
  knows(file: string, content: string): 'nothing' | 'silent' | 'speaking' {
    let known: 'nothing' | 'silent' = 'nothing'
    for (const { entry } of this.#held.get(this.#slotOf(file)) ?? []) {
      if (entry.content !== content) continue
      if (isSpeaking(entry)) return 'speaking'
      known = 'silent'
    }
    return known
  }

  /** What was found in a text, where that still holds. */
  find(file: string, content: string): Judged | undefined {
    const slot = this.#slotOf(file)
    const held = this.#held.get(slot)?.find(({ entry }) => entry.content === content && this.#holds(entry))
    if (!held) return undefined
    this.#current.set(slot, held)
    const { entry, said } = held
    return unpacked({ ...entry, outcome: found(entry.outcome, said) }, this.#textAt)
  }

  /** Keeps what was found in a text. What another run may find otherwise is not kept. */
  keep(file: string, content: string, judged: Judged): void {
    const { outcome, evidence } = judged
    if (!evidence || (outcome && 'sentence' in outcome && outcome.fault)) return
    const all = packed(judged)
    this.#put(this.#slotOf(file), { ...all, path: this.#settings.pathOf(file), content, day: evidence.clock ? this.#day : undefined, outcome: kept(all.outcome, this.#said) }, this.#said.sentences)
  }

  /** What reports on a file are known by, as far as somebody has asked before. */
  marksOf(file: string): Marks {
    return new Map(this.#current.get(this.#slotOf(file))?.entry.marks)
  }

  keepMarks(file: string, marks: Marks): void {
    const slot = this.#slotOf(file)
    const held = this.#current.get(slot)
    if (held) this.#put(slot, { ...held.entry, marks: [...new Map([...(held.entry.marks ?? []), ...marks])] }, held.said)
  }

  /** Writes down what is new. Throws where that cannot be done. */
  write(): void {
    if (this.#fresh.size === 0) return
    const said = new Said()
    const alone = this.#packs.areMany
    const slots = alone ? [...this.#current.keys()] : [...this.#fresh]
    const entries = slots.map((slot) => [slot, retold(this.#current.get(slot)!, said)] as const)
    this.#packs.write({ entries: Object.fromEntries(alone ? [...entries, ...this.#others(said)] : entries), said: said.sentences }, alone)
  }

  #put(slot: string, entry: Entry, said: readonly string[]): void {
    this.#current.set(slot, { entry, said })
    this.#fresh.add(slot)
  }

  /** Entries of files that this run did not look at, and that are still there. */
  *#others(said: Said): Generator<[string, Entry]> {
    const seen = new Set([...this.#current.values()].map(({ entry }) => entry.path))
    for (const [slot, [newest]] of this.#held) {
      const { path } = newest!.entry
      if (!seen.has(path) && existsSync(this.#settings.fileOf(path))) yield [slot, retold(newest!, said)]
    }
  }

  /** Whether all that an entry rests on is as it was. */
  #holds({ day, evidence }: Entry): boolean {
    if (!evidence || (day !== undefined && day !== this.#day)) return false
    const witness = this.#witness
    if (evidence.used.some(([path, hash]) => witness.hashAt(path) !== hash)) return false
    if (evidence.catalogues !== undefined && evidence.catalogues !== witness.catalogues()) return false
    if (evidence.code !== undefined && evidence.code !== witness.code()) return false
    if (evidence.listing === undefined || evidence.listing === witness.listing()) return true
    return evidence.sought.every(([reference, from, path]) => (this.#finder ??= new Finder(witness.files)).find(reference, from) === (path ?? undefined))
  }

  /** What an entry is kept under: all that its settings say, and where the file lies in the project. */
  #slotOf(file: string): string {
    const { for: settings, pathOf } = this.#settings
    const own = settings(file)
    let hash = this.#settingHashes.get(own)
    if (hash === undefined) this.#settingHashes.set(own, (hash = this.#hashOf(own)))
    return `${hash} ${pathOf(file)}`
  }

  #hashOf(own: object): string {
    const { locale, config, root } = this.#settings
    const { rules, overrides = [] } = config
    return hashOf(JSON.stringify([own, locale, readingOf(config), rules, overrides.map((each) => each.rules), root !== undefined]))
  }

  readonly #textAt = (path: string): string => textOf(this.#settings.fileOf(path), this.#settings) ?? ''
}

const isSpeaking = ({ outcome, missed }: Entry): boolean => missed.length > 0 || (outcome !== null && !('sentence' in outcome) && outcome.length > 0)

/** An entry with its sentences among others. */
const retold = ({ entry, said }: Held, others: Said): Entry => ({ ...entry, outcome: kept(found(entry.outcome, said), others) })
