import { Lines, type Page } from '@aboveboard/core'
import type { Unfound } from '@aboveboard/readers'
import { shownPath } from './files/find.ts'
import type { Host } from './host.ts'
import type { Totals } from './result.ts'
import type { RunSettings } from './settings.ts'

/** What pages ask for and did not get. What is missing is counted; what leads in a circle is worth a sentence of its own. */
export class Unfounds {
  readonly notes: { readonly shown: string; readonly sentence: string }[] = []
  readonly #totals: Totals
  readonly #settings: RunSettings
  readonly #cwd: string
  readonly #said = new Set<string>()

  constructor(totals: Totals, settings: RunSettings, { cwd }: Host) {
    this.#totals = totals
    this.#settings = settings
    this.#cwd = cwd
  }

  add({ path, source }: Page, { why, path: asked, part }: Unfound): void {
    const shown = shownPath(this.#settings.fileOf(path), this.#cwd)
    if (why !== 'missing') this.#note(shown, this.#settings.words.files[why](asked))
    else if (this.#totals.unfound++ === 0) this.#totals.firstUnfound = `${shown}:${new Lines(source).at(part.at.start).line}`
  }

  #note(shown: string, sentence: string): void {
    const note = `${shown}: ${sentence}`
    if (this.#said.size < this.#said.add(note).size) this.notes.push({ shown, sentence })
  }
}
