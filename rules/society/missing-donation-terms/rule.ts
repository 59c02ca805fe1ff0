import { claimIn, elements, type Hit, type Page, rule, sentenceAt, type Statement, statements, type Text, together, within, withClaim, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Who buys for a good cause cannot tell whether it receives a cent or a fifth, nor who receives it.',
  instead: 'Say how much of each sale goes to whom, until when, and up to what sum.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-ucpd-6', 'eu-ucpd-7', 'us-ftc-5', 'uk-cap-8'],
  ontology: ['sneaking.decontextualizing-cues.information-without-context', 'interface-interference.emotional-or-sensory-manipulation'],

  each: statements,
  words: ['pledge', 'amount', 'giving', 'named', 'ours'],
  needs: ['pledge'],
  messages: {
    amount: '“{said}”: how much of a sale is given is not told',
    named: '“{said}”: is the reader told who receives it?',
  },
  asks: { amount: '“{said}”: does the reader learn how much of a sale is given?' },

  check(statement, { page, words }) {
    const said = claimIn(page, statement, words.pledge, words.ours)
    if (!said) return
    // Messages of a catalogue stand in groups, in no order: what one leaves open another tells.
    const near = page.kind === 'strings' ? withClaim(page, said, group, group) : withClaim(page, said)
    const text = near.length > 0 ? together(near) : statement.text
    const data = { said: said.text.shown }
    // A blank may hold the sum or the name.
    if (text.holes.length > 0) return
    if (!words.amount.all(text).some((hit) => isGiven(text, hit, words))) return { at: said, message: 'amount', data }
    if (!words.named.has(text) && !isLinked(page, statement, said)) return { at: said, message: 'named', data, doubt: true }
    return
  },
})

/** How many messages on each side belong together at most. */
const group = 20

/** A sum in a sentence that speaks of giving; in another one it is what the thing costs, or what is taken off. */
function isGiven(text: Text, { within: hit }: Hit, { pledge, giving }: Readonly<Record<'pledge' | 'giving', WordList>>): boolean {
  const { start, end } = sentenceAt(text, hit)
  const sentence = text.slice(start, end)
  return pledge.has(sentence) || giving.has(sentence)
}

/** Whether a link, or a name with a capital after the words, tells who receives it. */
const isLinked = (page: Page, { text, at }: Statement, said: Hit): boolean =>
  elements('a')(page).some((link) => within(link.at, at)) || /(?:\b(?:to|for|with|by|the|à|au|pour|de)\s|l[’'])(?!Children|Charity)\p{Lu}\p{L}+/u.test(text.value.slice(said.within.start))
