import { claimIn, rule, statements } from '@aboveboard/core'

export default rule({
  summary: '“Climate neutral” hides an emission behind a purchase: the product warms the climate as before.',
  instead: 'Give the measured footprint and what was cut, and speak of projects paid for in a sentence of their own.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-ucpd-a1-4c', 'de-uwg-empco', 'fr-env-l229-68', 'uk-cap-11', 'us-16cfr260', 'us-ca-env'],
  ontology: ['x.green-claim'],
  claim: true,

  each: statements,
  words: ['neutral', 'ours'],
  needs: ['neutral'],
  messages: { neutral: '“{said}” calls an emission that was made none at all' },
  asks: { neutral: '“{said}”: is this said of something for sale, and which emission is meant?' },

  check(statement, { page, words }) {
    const said = claimIn(page, statement, words.neutral, words.ours)
    return said && { at: said, message: 'neutral', data: { said: said.text.shown } }
  },
})
