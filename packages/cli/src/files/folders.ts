import { type Dirent, readdirSync } from 'node:fs'

/** Looks into folders, into each once, however often it is walked. */
export class Folders {
  readonly #seen = new Map<string, readonly Dirent[]>()

  /** What lies in a folder; throws where it cannot be opened. */
  entries(folder: string): readonly Dirent[] {
    const seen = this.#seen.get(folder)
    if (seen) return seen
    const entries = readdirSync(folder, { withFileTypes: true })
    this.#seen.set(folder, entries)
    return entries
  }
}
