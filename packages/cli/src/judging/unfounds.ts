import { Lines } from '@aboveboard/core/lines'
import type { Missed } from './judged.ts'
import type { Totals } from './result.ts'
import type { Words } from '../words/words.ts'

/** What pages ask for and did not get, and pages that nobody asks for. These and what is missing are counted; what leads in a circle is worth a sentence of its own. */
export class Unfounds {
  readonly notes: { readonly shown: string; readonly sentence: string }[] = []
  readonly #totals: Totals
  readonly #words: Words
  readonly #said = new Set<string>()

  constructor(totals: Totals, words: Words) {
    this.#totals = totals
    this.#words = words
  }

  /** Told what a file asked for, by the name that it is shown by. */
  add(shown: string, source: string, { why, path, at }: Missed): void {
    if (why === 'unused') {
      if (this.#totals.unused++ === 0) this.#totals.firstUnused = shown
    } else if (why !== 'missing') this.#note(shown, this.#words.files[why](path))
    else if (this.#totals.unfound++ === 0) this.#totals.firstUnfound = `${shown}:${new Lines(source).at(at).line}`
  }

  #note(shown: string, sentence: string): void {
    const note = `${shown}: ${sentence}`
    if (this.#said.size < this.#said.add(note).size) this.notes.push({ shown, sentence })
  }
}
