import type { Entry, Vocabulary } from '../vocabulary.ts'
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
 * knowing these words alone, and without having read a single phrase.
 */
export interface PhraseIndex {
  /** The anchors of lists that the rule needs, which are looked for in every text; parted by spaces: `only sav* <digits>`. */
  readonly sought: string
  /** Those of the other lists: nobody learns them before someone asks. */
  readonly others: string
  /** What the anchors may begin; read when one of them is heard. */
  readonly body: () => PhraseBody
}

export interface PhraseBody {
  /** For each anchor, those that are sought first, the phrases that it may begin, as places in `phrases`. */
  readonly at: readonly (readonly number[])[]
  readonly phrases: readonly IndexedPhrase[]
  readonly lists: readonly { readonly name: string; readonly language: string }[]
  readonly guards: readonly string[]
}

/**
 * Indexes the word lists of a room, of which it looks for some in every text.
 *
 * @throws PhraseError
 */
export function indexPhrases(vocabularies: Readonly<Record<string, Vocabulary>>, needs: readonly string[] = []): PhraseIndex {
  const phrases: IndexedPhrase[] = []
  const lists: { name: string; language: string }[] = []
  const guards: string[] = []
  const at = new Map<string, number[]>()
  const sought = new Set<string>()
  for (const { name, language, entries, shared } of wordLists(vocabularies)) {
    const list = lists.push({ name, language }) - 1
    for (const entry of entries) {
      const { phrase, unless } = typeof entry === 'string' ? { phrase: entry, unless: undefined } : entry
      const [anchors = [], ...rest] = needsOf(phrase, language)
      for (const anchor of anchors) {
        at.set(anchor, [...(at.get(anchor) ?? []), phrases.length])
        if (needs.includes(name)) sought.add(anchor)
      }
      phrases.push({ phrase, list, needs: rest.map((set) => set.join(' ')), unless: [...shared, ...many(unless)].map((guard) => place(guards, guard)) })
    }
  }
  const [first, others] = [true, false].map((wanted) => [...at.keys()].filter((anchor) => sought.has(anchor) === wanted)) as [string[], string[]]
  const body = { at: [...first, ...others].map((anchor) => at.get(anchor)!), phrases, lists, guards }
  return { sought: first.join(' '), others: others.join(' '), body: () => body }
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
