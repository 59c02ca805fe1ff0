import { createLexicon, Element, Page, Text } from '@aboveboard/core'
import type { OpenRoom } from './room.ts'
import type { Sample } from './vocabulary.ts'

/** Tells whether a phrase, with the guards that clear it, is heard in the sentence that is to prove it. One ear hears all phrases of a language, each in a room of its own. */
export function hearer({ principle, rule }: OpenRoom, language: string, samples: readonly Sample[]): (sample: Sample) => boolean {
  const rooms = new Map(samples.map(({ list, words }, i) => [words, { id: `${i}`, principle, rule, vocabularies: { [language]: { words: { [list]: words } } } }]))
  const lexicon = createLexicon([...rooms.values()])
  return ({ list, words, sentence }) => {
    const at = { start: 0, end: sentence.length }
    const page = new Page({ path: 'sample', source: sentence, lang: language, root: new Element('#page', at) })
    return lexicon.hear(page).list(rooms.get(words)!.id, list).has(Text.written(sentence, at, sentence))
  }
}
