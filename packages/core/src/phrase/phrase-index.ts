import type { Entry, Vocabulary } from '../vocabulary.ts'
import { markOf } from './dictionary.ts'
import { needsOf } from './needs.ts'

/** A phrase of a room, with what must be known before it is worth reading. */
export interface IndexedPhrase {
  readonly phrase: string
  /** Its list, as a place in `lists`. */
  readonly list: number
  /** What else it is sure to say: one of each set, words parted by spaces. */
  readonly needs: readonly string[]
  /** What clears it, as places in `guards`. */
  readonly unless: readonly number[]
}

/**
 * The phrases of a room, by the words at which listening begins. Worked out when a room is built in: a run then begins
 * without having read a single phrase.
 */
export interface PhraseIndex {
  /** Parted by spaces: `only sav* <digits>`. */
  readonly anchors: string
  /** For each anchor, where the dictionary marks it. */
  readonly marks: readonly number[]
  /** For each anchor, the phrases that it may begin, as places in `phrases`. */
  readonly at: readonly (readonly number[])[]
  readonly phrases: readonly IndexedPhrase[]
  readonly lists: readonly { readonly name: string; readonly language: string }[]
  readonly guards: readonly string[]
}

/**
 * Indexes the word lists of a room.
 *
 * @throws PhraseError
 */
export function indexPhrases(vocabularies: Readonly<Record<string, Vocabulary>>): PhraseIndex {
  const phrases: IndexedPhrase[] = []
  const lists: { name: string; language: string }[] = []
  const guards: string[] = []
  const at = new Map<string, number[]>()
  for (const { name, language, entries, shared } of wordLists(vocabularies)) {
    const list = lists.push({ name, language }) - 1
    for (const entry of entries) {
      const { phrase, unless } = typeof entry === 'string' ? { phrase: entry, unless: undefined } : entry
      const [anchors = [], ...needs] = needsOf(phrase, language)
      for (const anchor of anchors) at.set(anchor, [...(at.get(anchor) ?? []), phrases.length])
      phrases.push({ phrase, list, needs: needs.map((set) => set.join(' ')), unless: [...shared, ...many(unless)].map((guard) => place(guards, guard)) })
    }
  }
  return { anchors: [...at.keys()].join(' '), marks: [...at.keys()].map(markOf), at: [...at.values()], phrases, lists, guards }
}

interface NamedWords {
  readonly name: string
  readonly language: string
  readonly entries: readonly (string | Entry)[]
  readonly shared: readonly string[]
}

function* wordLists(vocabularies: Readonly<Record<string, Vocabulary>>): Generator<NamedWords> {
  for (const [language, { words = {} }] of Object.entries(vocabularies)) {
    for (const [name, list] of Object.entries(words)) {
      if ('phrases' in list) yield { name, language, entries: list.phrases, shared: many(list.unless) }
      else yield { name, language, entries: list, shared: [] }
    }
  }
}

/** Where a guard stands; it is put there when it is new. */
function place(guards: string[], guard: string): number {
  const there = guards.indexOf(guard)
  return there >= 0 ? there : guards.push(guard) - 1
}

const many = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : typeof value === 'string' ? [value] : value)
