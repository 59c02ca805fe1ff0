import { existsSync } from 'node:fs'
import type { Witness as Asked } from '@aboveboard/readers'
import { isCatalogueName, isCode, isReadable } from '@aboveboard/readers/names'
import { hashOf } from '../cache/hash.ts'
import type { Surroundings } from '../files/surroundings.ts'
import { glance } from '../files/glance.ts'
import { bytesOf, opened } from '../files/open.ts'
import type { RunSettings } from '../settings/settings.ts'
import type { Evidence } from './judged.ts'

/** Knows what the files of a project held when they were read in this run, and what each page was judged by. */
export class Witness implements Asked {
  #surroundings: Surroundings | undefined
  readonly #settings: RunSettings
  /** What files held when somebody looked at them, and when they were taken in; by absolute path, null for what cannot be read. A file may change in the middle of a run. */
  readonly #seen = new Map<string, string | null>()
  readonly #taken = new Map<string, string | null>()
  #listing: string | undefined
  #catalogues: string | undefined
  #cataloguesTaken: string | undefined
  #code: string | undefined
  #codeTaken: string | undefined
  #used = new Set<string>()
  #sought = new Map<string, Evidence['sought'][number]>()
  #messages = false
  #importers = false
  #clock = false

  constructor(settings: RunSettings) {
    this.#settings = settings
  }

  /** Has itself told what is asked of a project. */
  watch(surroundings: Surroundings): void {
    this.#surroundings = surroundings
    surroundings.witness = this
  }

  begin(): void {
    this.#used = new Set()
    this.#sought = new Map()
    this.#messages = this.#importers = this.#clock = false
  }

  end(): Evidence {
    const taken = (path: string): string | null => this.#taken.get(this.#settings.fileOf(path)) ?? this.hashAt(path)
    const sought = [...this.#sought.values()]
    return {
      used: [...this.#used].map((path) => [path, taken(path)] as const),
      sought,
      listing: sought.length > 0 ? this.listing() : undefined,
      catalogues: this.#messages ? (this.#cataloguesTaken ??= this.#hashOfAll(isCatalogue, taken)) : undefined,
      code: this.#importers ? (this.#codeTaken ??= this.#hashOfAll(isCode, taken)) : undefined,
      clock: this.#clock,
    }
  }

  /** The text of a file beside the one that is judged. */
  open(file: string): string | undefined {
    const text = this.text(file)
    this.onUsed(this.#settings.pathOf(file))
    return text
  }

  /** The text of a file that is taken in, and a note of what it was. */
  text(file: string): string | undefined {
    // As in `textOf`: most places that readers try hold no file.
    if (!existsSync(file)) {
      this.#taken.set(file, null)
      return undefined
    }
    const bytes = bytesOf(file, this.#settings)
    this.#taken.set(file, 'sentence' in bytes ? null : hashOf(bytes))
    if ('sentence' in bytes) return undefined
    const known = opened(bytes, file, this.#settings)
    return 'text' in known ? known.text : undefined
  }

  /** A glance at a file, and the hash of what it holds. */
  glanceAt(file: string): { readonly bytes: Buffer; readonly hash: string } | undefined {
    const bytes = glance(file, this.#settings.maxFileSize)
    const hash = bytes ? hashOf(bytes) : null
    this.#seen.set(file, hash)
    return bytes && { bytes, hash: hash! }
  }

  /** The hash of what a file held when it was looked at; `undefined`: nobody has looked. */
  seen(file: string): string | null | undefined {
    return this.#seen.get(file)
  }

  /** The hash of what a file holds, by the path that readers know. */
  hashAt(path: string): string | null {
    const file = this.#settings.fileOf(path)
    const seen = this.#seen.get(file)
    return seen === undefined ? (this.glanceAt(file)?.hash ?? null) : seen
  }

  /** Told of a file that the run itself has changed. */
  forget(file: string): void {
    this.#seen.delete(file)
    this.#taken.delete(file)
    this.#catalogues = this.#cataloguesTaken = this.#code = this.#codeTaken = undefined
  }

  /** All files there are, as readers name them. */
  get files(): readonly string[] {
    return this.#surroundings!.files
  }

  /** The hash of their names. */
  listing(): string {
    return (this.#listing ??= hashOf(JSON.stringify(this.files)))
  }

  /** The hash of all catalogues. */
  catalogues(): string {
    return (this.#catalogues ??= this.#hashOfAll(isCatalogue, (path) => this.hashAt(path)))
  }

  /** The hash of all code that may bring others in. */
  code(): string {
    return (this.#code ??= this.#hashOfAll(isCode, (path) => this.hashAt(path)))
  }

  #hashOfAll(are: (path: string) => boolean, hash: (path: string) => string | null): string {
    return hashOf(JSON.stringify(this.files.filter(are).map((path) => [path, hash(path)])))
  }

  onSought(reference: string, from: string, found: string | undefined): void {
    this.#sought.set(`${reference}\0${from}`, [reference, from, found ?? null])
  }

  onUsed(path: string): void {
    this.#used.add(path)
  }

  onMessages(): void {
    this.#messages = true
  }

  onCode(): void {
    this.#importers = true
  }

  /** A clock that tells when somebody looks at it. Whoever is handed one has no other way to the time. */
  clock(now: Date): Date {
    return new Proxy(now, {
      get: (date, property) => {
        this.#clock = true
        const value: unknown = Reflect.get(date, property)
        return typeof value === 'function' ? (value as () => unknown).bind(date) : value
      },
    })
  }
}

const isCatalogue = (path: string): boolean => isCatalogueName(path) && isReadable(path)
