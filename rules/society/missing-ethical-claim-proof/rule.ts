import { claimIn, isSourced, rule, statements } from '@aboveboard/core'

export default rule({
  summary: 'Readers pay more so that somebody far away is treated well, and cannot see whether anybody looked.',
  instead: 'Name the scheme or the audit and its year, and link the list of suppliers.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-ucpd-6', 'eu-ucpd-a1-2a', 'us-ftc-5', 'std-icc'],
  ontology: ['x.green-claim', 'x.unsubstantiated-claim'],
  claim: true,

  each: statements,
  words: ['ethical', 'proof', 'ours'],
  needs: ['ethical'],
  messages: { unproven: '“{said}”: who has looked, and where can it be read?' },

  check(statement, { page, words }) {
    const said = claimIn(page, statement, words.ethical, words.ours)
    if (!said || isSourced(page, statement, said, words.proof)) return
    return { at: said, message: 'unproven', data: { said: said.text.shown } }
  },
})
