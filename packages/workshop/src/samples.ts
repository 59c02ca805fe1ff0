import { createLexicon, Element, Page, Text } from '@aboveboard/core'
import type { OpenRoom } from './room.ts'
import type { Sample } from './vocabulary.ts'

/** Whether a phrase, with the guards that clear it, is heard in the sentence that is to prove it. */
export function hears({ id, principle, rule }: OpenRoom, language: string, { list, words, sentence }: Sample): boolean {
  const at = { start: 0, end: sentence.length }
  const page = new Page({ path: 'sample', source: sentence, lang: language, root: new Element('#page', at) })
  const lexicon = createLexicon([{ id, principle, rule, vocabularies: { [language]: { words: { [list]: words } } } }])
  return lexicon.hear(page).list(id, list).has(Text.written(sentence, at, sentence))
}
