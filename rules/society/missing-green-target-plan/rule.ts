import { claimIn, isSourced, rule, statements } from '@aboveboard/core'

export default rule({
  summary: 'A promise for 2040 sells today, and without steps and a check nobody will be able to hold anyone to it.',
  instead: 'Add the baseline, the steps on the way and a link to the plan that somebody independent checks.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-6-2-d', 'de-uwg-empco', 'us-ca-env', 'uk-cap-11'],
  ontology: ['x.green-claim'],
  claim: true,

  each: statements,
  words: ['target', 'plan', 'ours'],
  needs: ['target'],
  messages: {
    planless: '“{said}”: where is the plan, and who checks it?',
    perhaps: '“{said}”: does the reader find the plan, and who checks it?',
  },

  check(statement, { page, words }) {
    const said = claimIn(page, statement, words.target, words.ours)
    if (!said || isSourced(page, statement, said, words.plan)) return
    const data = { said: said.text.shown }
    // A blank may hold the year that was reached, or the link.
    return statement.text.holes.length === 0 ? { at: said, message: 'planless', data } : { at: said, message: 'perhaps', data, doubt: true }
  },
})
