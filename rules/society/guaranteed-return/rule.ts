import { claimIn, rule, statements, withClaim } from '@aboveboard/core'

export default rule({
  summary: 'No gain is certain, and those who stake their savings on one are the ones who can least lose them.',
  instead: 'Show the range of past results, losses included, and say that money can be lost.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['us-ftc-5', 'eu-ucpd-6', 'eu-ccd2-ads', 'fr-conso-l121-2'],
  ontology: ['x.unsubstantiated-claim'],

  each: statements,
  words: ['certain', 'risk', 'ours'],
  needs: ['certain'],
  messages: { certain: '“{said}” promises a gain as certain' },
  asks: { certain: '“{said}”: is it told that money can be lost?' },

  check(statement, { page, words }) {
    const said = claimIn(page, statement, words.certain, words.ours)
    if (!said || words.risk.has(statement.text) || withClaim(page, said).some(({ text }) => words.risk.has(text))) return
    return { at: said, message: 'certain', data: { said: said.text.shown } }
  },
})
