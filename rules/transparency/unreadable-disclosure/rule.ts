import { type Element, identity, readingEase, requests, rule, sentencesOf, textOf, wordsOf, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'What cannot be read at once is agreed to unread.',
  instead: 'Use short sentences and everyday words: who, what, how much, until when.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-gdpr-12', 'eu-gdpr-7', 'us-ca-7004'],
  ontology: ['interface-interference.language-inaccessibility.complex-language'],

  each: requests,
  words: ['place', 'agreed', 'legalism', 'filler'],
  messages: {
    long: 'A sentence of {count} words: few will read it to its end',
    legal: '“{said}” and {count} more words of law: a lawyer’s language, not the reader’s',
    hard: 'Hard to read: {score} on a scale where plain English begins at 60',
  },

  check({ text, box, by }, { page, words }) {
    if (page.kind === 'prose' || text.value.length < shortest || !(box ? words.agreed.has(text) : isDisclosure(by, words.place))) return
    const { length } = wordsOf(text)
    if (length < fewest || length > most || words.filler.all(text).length > 2) return
    const long = sentencesOf(text).find((sentence) => wordsOf(sentence).length > longest)
    if (long) return { at: long, message: 'long', data: { count: wordsOf(long).length } }
    const [said, ...more] = words.legalism.all(text)
    if (said && more.length >= 2) return { at: said, message: 'legal', data: { said: said.text.shown, count: more.length } }
    const score = readingEase(text, page.lang)
    if (score !== undefined && score < easiest) return { at: text, message: 'hard', data: { score } }
  },
})

/** Shorter is no disclosure; longer is a document, which a reader opens on purpose. */
const [fewest, most] = [12, 150]
/** So many words take at least so many characters. */
const shortest = 60
/** What a sentence may hold, in words. */
const longest = 35
const easiest = 30
/** How much a block of terms says as long as it is a note beside a control, in characters. */
const note = 1200
const highest = 4

/** Whether words stand in a note that its author calls so: terms, consent, small print. What is called so and goes on is a document. */
function isDisclosure(by: Element, place: WordList): boolean {
  let isNote = false
  let around: Element | undefined = by
  for (let up = 0; around && up < highest; around = around.parent, up++) {
    if (!place.has(identity(around))) continue
    if (textOf(around).value.length > note) return false
    isNote = true
  }
  return isNote
}
