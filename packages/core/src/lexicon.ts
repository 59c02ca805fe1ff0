import { remember } from './memory.ts'
import type { Page } from './page.ts'
import { Ear } from './phrase/ear.ts'
import { fold } from './phrase/fold.ts'
import type { Listed } from './phrase/listed.ts'
import { indexPhrases, type PhraseIndex } from './phrase/phrase-index.ts'
import type { Heard as Place } from './phrase/program.ts'
import type { Room } from './room.ts'
import type { Rule } from './rule.ts'
import type { Text } from './text.ts'
import { tellSums } from './sums.ts'
import { tellers } from './tongue.ts'
import { isMail } from './views/mail/emails.ts'
import { opened } from './views/passages/opened.ts'
import { copy } from './views/passages/passages.ts'
import type { Hit, WordList } from './word-list.ts'

/** A page as the rules of a run hear it. */
export interface Hearing {
  /** In which it hears; none where the page does not tell. */
  readonly language: string | undefined
  list(room: string, list: string): WordList
  /** Whether a word list that a rule `needs` might be heard somewhere in the page: a cheap no, not a certain yes. `key`: see `listKey`. */
  mayHear(key: string): boolean
  /** Whether the page says anything, in any language, that some rule `needs`. */
  hearsAnything(): boolean
}

/** What a list of a room is known by. */
export const listKey = (room: string, list: string): string => `${room}/${list}`

export interface Lexicon {
  hear(page: Page): Hearing
}

/** Words that tell the languages that are loaded when a page in one of them comes: a page that says one is asked for its language. */
function tellingIndex(): PhraseIndex {
  const all = tellers.flatMap(([, words], list) => words.map((phrase) => ({ phrase, list, needs: [], unless: [] })))
  const body = { at: all.map((_, i) => [i]), phrases: all, lists: tellers.map(([language]) => ({ name: 'telling', language })), guards: [] }
  return { sought: fold(all.map(({ phrase }) => phrase).join(' ')), others: '', body: () => body }
}

/** Puts the word lists of all rooms into one ear. What a phrase says in full is read when a text may say it. */
export function createLexicon(rooms: readonly Room[]): Lexicon {
  const ear = new Ear()
  for (const { id, rule, vocabularies, index = indexPhrases(vocabularies, rule.needs), trial } of rooms)
    for (const each of trial ? [index, trial] : [index]) ear.shelve(id, each, soughtBy(rule))
  ear.shelve('', tellingIndex(), ['telling'])
  const sought = new Set(rooms.flatMap(({ id, rule }) => soughtBy(rule).map((list) => listKey(id, list))))
  let spoken: ReadonlySet<string> | undefined
  /** Asked only of pages that do not tell their language. */
  const languages = (): ReadonlySet<string> =>
    (spoken ??= new Set(rooms.flatMap(({ vocabularies, trial }) => [...Object.keys(vocabularies), ...(trial ? trial.body().lists.map(({ language }) => language) : [])])))

  /** The lists that some text of a page may say something of, each with its languages. */
  const listsIn = remember((page: Page): ReadonlyMap<string, ReadonlySet<string>> => {
    const lists = new Map<string, Set<string>>()
    for (const text of isMail(page) ? opened(page).map((each) => each.text) : copy(page)) {
      const heard = ear.listen(text).sought
      if (heard.size === 0) continue
      for (const [list, phrases] of heard) {
        const languages = lists.get(list) ?? new Set()
        for (const { language } of phrases) languages.add(language)
        lists.set(list, languages)
      }
    }
    return lists
  })
  const lists = new Map<string, WordList>()

  const speaker = (language: string | undefined) => (spoken: string) => language === undefined || spoken === language || spoken === 'any'
  const listFor = (room: string, list: string, language: string | undefined): WordList => {
    const key = listKey(room, list)
    const known = `${language} ${key}`
    let found = lists.get(known)
    if (!found) lists.set(known, (found = wordList(sought.has(key) ? (text) => ear.sought(key, text) : (text) => ear.consult(room, list, text), speaker(language), ear)))
    return found
  }

  return {
    hear(page) {
      tellSums(page)
      const language = page.lang?.split('-')[0]?.toLowerCase()
      let spokenOf: ReturnType<typeof listsIn> | undefined
      // Functions all: an object literal with a getter has a hidden class of its own, which V8 keeps until it collects
      // everything, and the whole page with it.
      return {
        language,
        list: (room, list) => listFor(room, list, language),
        mayHear(key) {
          const spoken = (spokenOf ??= listsIn(page)).get(key)
          return spoken !== undefined && (language === undefined || spoken.has(language) || spoken.has('any'))
        },
        hearsAnything: () => languages().size > 1 && [...listsIn(page).values()].some((spoken) => spoken.size > 1 || !spoken.has('any')),
      }
    },
  }
}

/** The lists that a rule looks for everywhere: those without which it finds nothing. About the others it asks a few texts. */
const soughtBy = ({ needs = [] }: Rule): readonly string[] => needs

/** In so many characters so much may stand that is asked about that even an answer of nothing is worth keeping. */
const long = 1000

/** A list, by the phrases of it that a text may say: none for nearly all texts, which are let go before anything is made for them. */
function wordList(phrasesIn: (text: Text) => readonly Listed[], speaks: (language: string) => boolean, ear: Ear): WordList {
  /** Guards are read only where their phrase stands. If they had words to teach, the text is cut anew: at the same places, with more answers. */
  const isCleared = ({ guards }: Listed, text: Text): boolean => {
    if (guards.length === 0) return false
    const tokens = ear.tokens(text)
    return guards.some((guard) => guard.find(tokens) !== undefined)
  }
  /** Each phrase is looked for again only once its last place has been passed, so that a text is walked once a phrase. */
  function* hits(text: Text, phrases: readonly Listed[]): Generator<Hit> {
    const spoken = phrases.filter(({ language }) => speaks(language))
    if (spoken.length === 0) return
    for (const phrase of spoken) phrase.learn()
    const tokens = ear.tokens(text)
    let open = spoken.flatMap((phrase) => {
      const heard = phrase.find(tokens)
      return heard && !isCleared(phrase, text) ? [{ phrase, heard }] : []
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
  const first = (text: Text): Hit | undefined => {
    const phrases = phrasesIn(text)
    if (phrases.length === 0) return undefined
    for (const hit of hits(text, phrases)) return hit
    return undefined
  }
  // Rules ask the same text about each price, each number that it holds: a thousand in one must not cost a million.
  const every = remember((text: Text): readonly Hit[] => [...hits(text, phrasesIn(text))])
  const firstOfLong = remember(first)
  const isLong = ({ value }: Text): boolean => value.length > long
  const find = (text: Text | undefined): Hit | undefined => text && (isLong(text) ? firstOfLong(text) : first(text))
  return {
    find,
    has: (text) => find(text) !== undefined,
    all: (text) => (text && (isLong(text) || phrasesIn(text).length > 0) ? every(text) : []),
  }
}

/** The first place wins; of two that begin together, the longer. */
const precedes = (one: Place, other: Place): boolean => one.from < other.from || (one.from === other.from && one.to > other.to)
