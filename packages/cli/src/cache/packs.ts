import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import { hashOf } from './hash.ts'
import type { Pack } from './entry.ts'

/** So many packs are kept: then they are made one. */
const most = 8

/** `stamp.order.hash.json`: by what it was written, after which others, and what it holds. */
const name = /^([\w-]+)\.(\d{1,9})\.([\w-]{22})\.json$/

/**
 * The files of a cache. What a run has learnt goes into a pack of its own, which is never changed: runs at the same time
 * cannot get into each other's way, and folders of several machines are put together by copying. A pack is called by the
 * hash of what it holds; one that does not hold it is damaged, and passed over.
 */
export class Packs {
  readonly #folder: string
  readonly #stamp: string
  /** Those that were there when the run began, newest first. */
  readonly #found: { readonly file: string; readonly order: number; readonly hash: string; readonly ours: boolean }[]

  constructor(folder: string, stamp: string) {
    this.#folder = folder
    this.#stamp = stamp
    this.#found = namesIn(folder)
      .flatMap((file) => {
        const [, by, order, hash] = name.exec(file) ?? []
        return by === undefined ? [] : [{ file, order: Number(order), hash: hash!, ours: by === stamp }]
      })
      .sort((a, b) => b.order - a.order || (a.file < b.file ? -1 : 1))
  }

  /** What packs hold, newest first. */
  *read(): Generator<Pack> {
    for (const { file, hash, ours } of this.#found) {
      const pack = ours ? this.#pack(file, hash) : undefined
      if (pack) yield pack
    }
  }

  /** Whether it is time to make one pack of all. */
  get areMany(): boolean {
    return this.#found.length >= most
  }

  /** Writes a pack; `alone`: it holds all that is worth keeping, and the others go. Throws where it cannot be written. */
  write(pack: Pack, alone: boolean): void {
    const text = JSON.stringify(pack)
    // Nobody commits a cache by mistake. A folder that was there is somebody's own.
    if (makeFolder(this.#folder)) writeFileSync(join(this.#folder, '.gitignore'), '*\n')
    const file = `${this.#stamp}.${(this.#found[0]?.order ?? 0) + 1}.${hashOf(text)}.json`
    const draft = join(this.#folder, `.${file}.${process.pid}`)
    writeFileSync(draft, text)
    renameSync(draft, join(this.#folder, file))
    for (const old of this.#found) if (old.file !== file && (alone || !old.ours)) rmSync(join(this.#folder, old.file), { force: true })
  }

  #pack(file: string, hash: string): Pack | undefined {
    try {
      const text = readFileSync(join(this.#folder, file), 'utf8')
      if (hashOf(text) === hash) return JSON.parse(text) as Pack
    } catch {
      // Somebody has taken it away meanwhile, or it was never whole.
    }
    rmSync(join(this.#folder, file), { force: true })
    return undefined
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

