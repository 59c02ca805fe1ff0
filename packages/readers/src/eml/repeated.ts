import { type Page, passages, type Text } from '@aboveboard/core'

/** How many words stand together to tell that a sentence is the same. */
const several = 3
/** A text made from the HTML breaks its lines and writes its links otherwise: so much of it has to be the same. */
const enough = 0.75

const wordsIn = (text: string): readonly string[] => text.replace(/(?:https?:\/\/|mailto:)\S+/g, ' ').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function* groupsOf(words: readonly string[], size: number): Generator<string> {
  for (let i = 0; i + size <= words.length; i++) yield words.slice(i, i + size).join(' ')
}

/** What the HTML of a mail says, to tell what its plain text only repeats. */
export class Repeated {
  readonly #said = new Set<string>()

  constructor(pages: readonly Page[]) {
    const words = pages.flatMap((page) => passages(page).flatMap(({ text }) => wordsIn(text.value)))
    for (let size = 1; size <= several; size++) for (const group of groupsOf(words, size)) this.#said.add(group)
  }

  /** Whether the HTML says what a sentence says. */
  says({ value }: Text): boolean {
    const words = wordsIn(value)
    if (words.length === 0) return this.#said.size > 0
    const groups = [...groupsOf(words, Math.min(several, words.length))]
    return groups.filter((group) => this.#said.has(group)).length >= groups.length * enough
  }
}
