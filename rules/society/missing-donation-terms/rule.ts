import { claimIn, elements, type Hit, type Page, rule, sentenceAt, type Statement, statements, type Text, together, within, withClaim } from '@aboveboard/core'

export default rule({
  summary: 'Who buys for a good cause cannot tell whether it receives a cent or a fifth, nor who receives it.',
  instead: 'Say how much of each sale goes to whom, until when, and up to what sum.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-6', 'eu-ucpd-7', 'us-ftc-5', 'uk-cap-8'],
  ontology: ['sneaking.decontextualizing-cues.information-without-context', 'interface-interference.emotional-or-sensory-manipulation'],

  each: statements,
  words: ['pledge', 'amount', 'named', 'ours'],
  needs: ['pledge'],
  messages: {
    amount: '“{said}”: how much of a sale is given is not told',
    named: '“{said}”: is the reader told who receives it?',
  },

  check(statement, { page, words }) {
    const said = claimIn(page, statement, words.pledge, words.ours)
    if (!said) return
    const near = withClaim(page, said)
    const text = near.length > 0 ? together(near) : statement.text
    const data = { said: said.text.shown }
    // A blank may hold the sum or the name.
    if (text.holes.length > 0) return
    if (!words.amount.all(text).some((hit) => !isPrice(text, hit))) return { at: said, message: 'amount', data }
    if (!words.named.has(text) && !isLinked(page, statement, said)) return { at: said, message: 'named', data, doubt: true }
    return
  },
})

/** A sum that is all its sentence says is what the thing costs. */
function isPrice(text: Text, { within: hit }: Hit): boolean {
  const { start, end } = sentenceAt(text, hit)
  return /^\W*$/u.test((text.value.slice(start, hit.start) + text.value.slice(hit.end, end)).replace(/[€$£]|\b(?:eur|usd|gbp)\b/gi, ''))
}

/** Whether a link, or a name with a capital after the words, tells who receives it. */
const isLinked = (page: Page, { text, at }: Statement, said: Hit): boolean =>
  elements('a')(page).some((link) => within(link.at, at)) || /(?:\b(?:to|for|with|by|the|à|au|pour|de)\s|l[’'])(?!Children|Charity)\p{Lu}\p{L}+/u.test(text.value.slice(said.within.start))
