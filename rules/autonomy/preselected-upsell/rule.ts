import { type Amount, amountsIn, picks, rule, type Text } from '@aboveboard/core'

export default rule({
  summary: 'Most people keep what is chosen for them, so that the dearest choice made in advance is a price rise.',
  instead: 'Choose nothing in advance, or the cheapest.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['kr-ecom-21-2', 'eu-dsa-25', 'us-ftc-5', 'eu-crd-22'],
  ontology: ['interface-interference.manipulating-choice-architecture.pressured-selling', 'interface-interference.bad-defaults'],

  each: picks,
  words: ['amount', 'reason', 'other'],
  needs: ['amount'],
  messages: {
    dearer: '“{label}” is chosen in advance; “{cheaper}” costs less',
    perhaps: 'Is “{label}” chosen in advance, though “{cheaper}” costs less?',
  },

  check({ at, label, others, certain }, { words }) {
    const chosen = priceIn(label)
    if (!chosen?.amount || words.reason.has(label) || [label, ...others].some((text) => words.other.has(text))) return
    const cheaper = others.map((text) => ({ text, price: priceIn(text) })).filter(({ price }) => price && isLess(price, chosen))
    const cheapest = cheaper.sort((a, b) => a.price!.amount! - b.price!.amount!)[0]
    if (!cheapest) return
    const data = { label: brief(label), cheaper: brief(cheapest.text) }
    return certain ? { at: { at }, message: 'dearer', data } : { at: { at }, message: 'perhaps', data, doubt: true }
  },
})

/** The one price of an answer; of several, nobody knows which is paid. What is saved is none. */
function priceIn(text: Text): Amount | undefined {
  const amounts = amountsIn(text)
  return amounts.length === 1 ? amounts[0] : undefined
}

/** Prices for unlike times have no order. */
const isLess = (one: Amount, other: Amount): boolean =>
  one.amount !== undefined && one.currency === other.currency && one.period === other.period && one.amount < other.amount!

const longest = 28
const brief = ({ shown }: Text): string => (shown.length > longest ? `${shown.slice(0, longest).trimEnd()}…` : shown)
