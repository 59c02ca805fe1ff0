import { claimIn, isSourced, rule, statements } from '@aboveboard/core'

export default rule({
  summary: '“Eco-friendly” may mean anything, so readers pay for a virtue that nobody can check or compare.',
  instead: 'Write the fact behind the word: the bottle is 80% recycled PET.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-ucpd-a1-4a', 'de-uwg-empco', 'fr-agec-13', 'uk-cap-11', 'us-16cfr260', 'ca-comp-green'],
  ontology: ['x.green-claim'],
  claim: true,

  each: statements,
  words: ['green', 'fact', 'ours'],
  needs: ['green'],
  messages: { vague: '“{said}” does not say in what, and by how much' },
  asks: { vague: '“{said}”: in what, and by how much?' },

  check(statement, { page, words }) {
    const said = claimIn(page, statement, words.green, words.ours)
    if (!said || isSourced(page, statement, said, words.fact)) return
    return { at: said, message: 'vague', data: { said: said.text.shown } }
  },
})
