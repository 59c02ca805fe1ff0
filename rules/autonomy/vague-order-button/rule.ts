import { amountIn, type Hit, isReadIn, marketOption, orders, rule, type Text, toldMarkets } from '@aboveboard/core'

export default rule({
  summary: 'A last button that says “Confirm” lets people buy who thought they were only going on.',
  instead: 'Say on the button that it pays: “Order with obligation to pay”, “Buy now”, “Pay €48.00”.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-crd-8-2', 'fr-conso-l221-14', 'de-bgb-312j', 'uk-ccr-14', 'eu-fuhrmann', 'eu-conny', 'jp-sct-12-6'],
  ontology: ['interface-interference.feedforward-ambiguity'],

  each: orders,
  words: ['vague', 'going', 'clear', 'total', 'charged', 'home'],
  // Nobody who named no market is held to a law of elsewhere: the page tells by its language or its currency.
  options: { markets: marketOption() },
  messages: {
    vague: '“{said}” does not say that pressing it means paying',
    perhaps: '“{said}” in an order: does pressing it mean paying?',
  },

  check({ text, said, hasCard, isNamedSo, places, isSummed, isLast }, { page, words, options }) {
    const isVague = words.vague.has(text)
    const { markets } = options
    const isHere = markets.length > 0 ? isHeldIn(markets) : isHeldIn(toldMarkets(page)) || words.home.has(said)
    if (page.kind === 'prose' || !isHere || !(isVague || words.going.has(text) || (isLast && isBrief(text) && !words.clear.has(text)))) return
    const total = words.total.find(said)
    if (total && amountOf(total) === 0) return
    const data = { said: text.shown }
    const isSum = total !== undefined || isSummed
    // “Continue” may lead to one more look at the order; a card that is asked for or charged, and a total, say that it does not.
    if (isSum && (hasCard || places || words.charged.has(said) || (isVague && page.kind === 'strings'))) return { at: text, message: 'vague', data }
    if (isNamedSo && isVague && (hasCard || isSum)) return { at: text, message: 'perhaps', data, doubt: true }
  },
})

/** A few words that are all written in the file: in a form that asks for a card, the last button says that it pays or says something else. */
const isBrief = ({ value, holes }: Text): boolean => holes.length === 0 && value.length <= 40 && /\p{L}{2}/u.test(value)

const held = ['eu', 'uk', 'jp'] as const
const isHeldIn = (markets: readonly string[]): boolean => held.some((market) => isReadIn(markets, market))
/** What a total amounts to, where it is written. */
const amountOf = ({ text: { value } }: Hit): number | undefined => (/\d/.test(value) ? amountIn(value) : undefined)
