import { remember } from './memory.ts'
import type { Page } from './page.ts'
import type { Dictionary } from './phrase/dictionary.ts'
import { Compiler, type Listed, Shelf } from './phrase/listed.ts'
import { indexPhrases } from './phrase/phrase-index.ts'
import { mentions } from './phrase/prefilter.ts'
import type { Heard as Place } from './phrase/program.ts'
import { Said } from './phrase/said.ts'
import { tokenize, type Tokens } from './phrase/tokens.ts'
import type { Room } from './room.ts'
import type { Rule } from './rule.ts'
import type { Text } from './text.ts'
import { copy } from './views/passages.ts'
import type { Hit, WordList } from './word-list.ts'

/** A page as the rules of a run hear it. */
export interface Hearing {
  list(room: string, list: string): WordList
  /** Whether a word list that a rule `needs` might be heard somewhere in the page: a cheap no, not a certain yes. */
  mayHear(room: string, list: string): boolean
  /** Whether the page says anything, in any language, that some rule `needs`. */
  hearsAnything(): boolean
}

export interface Lexicon {
  hear(page: Page): Hearing
}

/** What a text holds of a lexicon: its tokens, and by list the phrases that it may say. */
interface Heard {
  tokens: Tokens
  /** The dictionary's when the tokens were cut. */
  size: number
  readonly candidates: ReadonlyMap<string, readonly Listed[]>
}

/** Puts the word lists of all rooms into one ear. What a phrase says in full is read when a text may say it. */
export function createLexicon(rooms: readonly Room[]): Lexicon {
  const compiler = new Compiler()
  const { dictionary } = compiler
  const anchored = anchorsOf(rooms, compiler)
  const said = new Said()
  const sought = new Set(rooms.flatMap(({ id, rule }) => soughtBy(rule).map((list) => `${id}/${list}`)))
  const languages = new Set(rooms.flatMap(({ vocabularies, trial }) => [...Object.keys(vocabularies), ...(trial ? trial.body().lists.map(({ language }) => language) : [])]))

  /** What a text says, for those who ask about it. */
  const hear = remember((text: Text): Heard => {
    for (;;) {
      const { size } = dictionary
      const tokens = tokenize(text.value, dictionary)
      const candidates = candidatesOf(tokens, anchored, said)
      // A phrase met for the first time has words to teach: the text is heard again with them.
      if (dictionary.size === size) return { tokens, size, candidates }
    }
  })
  /** What a text says of what is looked for everywhere: most texts nothing, which is seen at a glance. */
  const listen = remember((text: Text): Heard => (mentions(text.value, dictionary) ? hear(text) : nothing))
  /** The lists that some text of a page may say something of, each with its languages. */
  const listsIn = remember((page: Page): ReadonlyMap<string, ReadonlySet<string>> => {
    const lists = new Map<string, Set<string>>()
    for (const text of copy(page)) {
      const { candidates } = listen(text)
      if (candidates === none) continue
      for (const [list, phrases] of candidates) {
        const languages = lists.get(list) ?? new Set()
        for (const { language } of phrases) languages.add(language)
        lists.set(list, languages)
      }
    }
    return lists
  })
  const lists = new Map<string, WordList>()

  const speaker = (language: string | undefined) => (spoken: string) => language === undefined || spoken === language || spoken === 'any'
  const listFor = (key: string, language: string | undefined): WordList => {
    const known = `${language} ${key}`
    let found = lists.get(known)
    if (!found) lists.set(known, (found = wordList(key, speaker(language), sought.has(key) ? listen : hear, dictionary)))
    return found
  }

  return {
    hear(page) {
      const language = page.lang?.split('-')[0]?.toLowerCase()
      const speaks = speaker(language)
      // Functions all: an object literal with a getter has a hidden class of its own, which V8 keeps until it collects
      // everything, and the whole page with it.
      return {
        list: (room, list) => listFor(`${room}/${list}`, language),
        mayHear(room, list) {
          const spoken = listsIn(page).get(`${room}/${list}`)
          return spoken !== undefined && [...spoken].some(speaks)
        },
        hearsAnything: () => languages.size > 1 && [...listsIn(page).values()].some((spoken) => spoken.size > 1 || !spoken.has('any')),
      }
    },
  }
}

/** The lists that a rule looks for everywhere: those without which it finds nothing. About the others it asks a few texts. */
const soughtBy = ({ needs = [] }: Rule): readonly string[] => needs

/** By number in the dictionary: the shelves whose phrases begin to be worth a look where it is said. */
type Anchored = ReadonlyMap<number, readonly { readonly shelf: Shelf; readonly anchor: number }[]>

function anchorsOf(rooms: readonly Room[], compiler: Compiler): Anchored {
  const anchored = new Map<number, { shelf: Shelf; anchor: number }[]>()
  for (const { id, rule, vocabularies, index = indexPhrases(vocabularies, rule.needs), trial } of rooms) {
    for (const each of trial ? [index, trial] : [index]) {
      const shelf = new Shelf(compiler, id, each)
      shelf.anchor((number, anchor) => {
        const there = anchored.get(number)
        if (there) there.push({ shelf, anchor })
        else anchored.set(number, [{ shelf, anchor }])
      })
    }
  }
  return anchored
}

const none: ReadonlyMap<string, readonly Listed[]> = new Map()
const nothing: Heard = { tokens: { length: 0, starts: [], ends: [], numbers: [], fresh: [] }, size: 0, candidates: none }

function candidatesOf(tokens: Tokens, anchored: Anchored, said: Said): ReadonlyMap<string, readonly Listed[]> {
  said.begin()
  for (let i = 0; i < tokens.length; i++) {
    const numbers = tokens.numbers[i]
    if (numbers) for (let k = 0; k < numbers.length; k++) said.add(numbers[k]!)
  }
  let candidates: Map<string, Listed[]> | undefined
  const { numbers } = said
  for (let i = 0; i < numbers.length; i++) {
    const shelves = anchored.get(numbers[i]!)
    if (!shelves) continue
    for (let s = 0; s < shelves.length; s++) {
      const { shelf, anchor } = shelves[s]!
      const phrases = shelf.begunBy(anchor)
      for (let k = 0; k < phrases.length; k++) {
        const phrase = shelf.phrase(phrases[k]!)
        if (!phrase.mayStandIn(said)) continue
        candidates ??= new Map()
        const there = candidates.get(phrase.list)
        if (!there) candidates.set(phrase.list, [phrase])
        else if (!there.includes(phrase)) there.push(phrase)
      }
    }
  }
  return candidates ?? none
}

function wordList(list: string, speaks: (language: string) => boolean, listen: (text: Text) => Heard, dictionary: Dictionary): WordList {
  /** Guards are read only where their phrase stands. If they had words to teach, the text is cut anew: at the same places, with more answers. */
  const isCleared = ({ guards }: Listed, text: Text, whole: Heard): boolean => {
    if (guards.length === 0) return false
    if (dictionary.size !== whole.size) Object.assign(whole, { tokens: tokenize(text.value, dictionary), size: dictionary.size })
    return guards.some((guard) => guard.find(whole.tokens) !== undefined)
  }
  /** Each phrase is looked for again only once its last place has been passed, so that a text is walked once a phrase. */
  function* hits(text: Text): Generator<Hit> {
    const whole = listen(text)
    const { tokens, candidates } = whole
    let open = (candidates.get(list) ?? []).flatMap((phrase) => {
      const heard = speaks(phrase.language) ? phrase.find(tokens) : undefined
      return heard && !isCleared(phrase, text, whole) ? [{ phrase, heard }] : []
    })
    while (open.length > 0) {
      const { heard } = open.reduce((best, other) => (precedes(other.heard, best.heard) ? other : best))
      const within = { start: tokens.starts[heard.from]!, end: tokens.ends[heard.to - 1]! }
      const said = text.slice(within.start, within.end)
      yield { text: said, at: said.at, within }
      open = open.flatMap((each) => {
        if (each.heard.from >= heard.to) return [each]
        const next = each.phrase.find(tokens, heard.to)
        return next ? [{ phrase: each.phrase, heard: next }] : []
      })
    }
  }
  /** Nearly all texts say nothing of a list: they are let go before anything is made for them. */
  const may = (text: Text | undefined): text is Text => text !== undefined && listen(text).candidates.has(list)
  return {
    find(text) {
      if (!may(text)) return undefined
      const [first] = hits(text)
      return first
    },
    has: (text) => may(text) && hits(text).next().done === false,
    all: (text) => (may(text) ? [...hits(text)] : []),
  }
}

/** The first place wins; of two that begin together, the longer. */
const precedes = (one: Place, other: Place): boolean => one.from < other.from || (one.from === other.from && one.to > other.to)
