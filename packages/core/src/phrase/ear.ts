import type { Text } from '../text.ts'
import type { Dictionary } from './dictionary.ts'
import { Compiler, type Listed, Shelf } from './listed.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { mentions } from './prefilter.ts'
import { Said } from './said.ts'
import { tokenize, type Tokens } from './tokens.ts'

/** What an ear has heard in a text. It is kept on the text, which is asked about more often than anything else. */
export interface Heard {
  /** Whose it is. */
  readonly by: Dictionary
  tokens: Tokens
  /** Each number that some token answers to, once, as first said. */
  said: readonly number[]
  /** The dictionary's when the tokens were cut; -1: they are not. */
  size: number
  /** By `room/list`, of the lists that are looked for everywhere: the phrases that the text may say. */
  sought: ReadonlyMap<string, readonly Listed[]>
}

const none: ReadonlyMap<string, readonly Listed[]> = new Map()
const noPhrases: readonly Listed[] = []
const noTokens: Tokens = { length: 0, starts: [], ends: [], numbers: [], fresh: [] }

/** Hears what texts may say of the lists of all rooms. */
export class Ear {
  readonly #compiler = new Compiler()
  readonly dictionary = this.#compiler.dictionary
  readonly #said = new Said()
  readonly #shelves = new Map<string, Shelf[]>()
  /** By number in the dictionary: where something that is looked for everywhere begins to be worth a look. */
  readonly #anchored: ({ readonly shelf: Shelf; readonly anchor: number }[] | undefined)[] = []
  /** Nearly all texts: nothing is kept for them. */
  readonly #nothing: Heard = { by: this.dictionary, tokens: noTokens, said: [], size: -1, sought: none }

  /** Puts phrases of a room on a shelf; `sought` are its lists that are looked for everywhere. */
  shelve(room: string, index: PhraseIndex, sought: readonly string[]): void {
    const shelf = new Shelf(this.#compiler, room, index, sought)
    this.#shelves.set(room, [...(this.#shelves.get(room) ?? []), shelf])
    shelf.anchor((number, anchor) => {
      const there = this.#anchored[number]
      if (there) there.push({ shelf, anchor })
      else this.#anchored[number] = [{ shelf, anchor }]
    })
  }

  /** What a text says of what is looked for everywhere: most texts nothing, which is seen at a glance. */
  listen(text: Text): Heard {
    const known = text.heard
    if (known?.by === this.dictionary) return known
    if (!mentions(text.value, this.dictionary) && !(this.dictionary.anchorsSums && text.holes.some(({ isSum }) => isSum))) return (text.heard = this.#nothing)
    const heard = this.#begin(text)
    heard.sought = this.#ask(heard, text, (said) => this.#soughtIn(said))
    return heard
  }

  /** The phrases that a text may say of a list that is looked for everywhere. */
  sought(key: string, text: Text): readonly Listed[] {
    return this.listen(text).sought.get(key) ?? noPhrases
  }

  /** The phrases that a text may say of a list that is asked for here and there. */
  consult(room: string, list: string, text: Text): readonly Listed[] {
    const shelves = this.#shelves.get(room)
    if (!shelves) return noPhrases
    const known = this.listen(text)
    return this.#ask(known === this.#nothing ? this.#begin(text) : known, text, (said) => {
      const phrases: Listed[] = []
      for (const shelf of shelves) shelf.add(list, said, phrases)
      return phrases
    })
  }

  /** The tokens of a text, with an answer for every word that the dictionary knows now: at the same places as before. */
  tokens(text: Text): Tokens {
    const heard = text.heard!
    if (heard.size !== this.dictionary.size) this.#cut(heard, text)
    return heard.tokens
  }

  #begin(text: Text): Heard {
    return (text.heard = { by: this.dictionary, tokens: noTokens, said: [], size: -1, sought: none })
  }

  #cut(heard: Heard, text: Text): void {
    heard.size = this.dictionary.size
    heard.tokens = tokenize(text.value, this.dictionary, text.holes)
    heard.said = this.#said.gather(heard.tokens.numbers)
  }

  /** A phrase met for the first time has words to teach: the text is then cut anew with them, and asked again. */
  #ask<T>(heard: Heard, text: Text, find: (said: Said) => T): T {
    for (;;) {
      if (heard.size !== this.dictionary.size) this.#cut(heard, text)
      this.#said.begin(heard.said)
      const found = find(this.#said)
      if (heard.size === this.dictionary.size) return found
    }
  }

  #soughtIn(said: Said): ReadonlyMap<string, readonly Listed[]> {
    let found: Map<string, Listed[]> | undefined
    const anchored = this.#anchored
    const { numbers } = said
    for (let i = 0; i < numbers.length; i++) {
      const places = anchored[numbers[i]!]
      if (!places) continue
      for (let s = 0; s < places.length; s++) {
        const phrases = places[s]!.shelf.soughtAt(places[s]!.anchor)
        for (let k = 0; k < phrases.length; k++) {
          const phrase = phrases[k]!
          if (!phrase.mayStandIn(said)) continue
          found ??= new Map()
          const there = found.get(phrase.list)
          if (!there) found.set(phrase.list, [phrase])
          else if (!there.includes(phrase)) there.push(phrase)
        }
      }
    }
    return found ?? none
  }
}
