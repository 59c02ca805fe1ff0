import { claimIn, isReadIn, marketOption, rule, statements, withClaim } from '@aboveboard/core'

export default rule({
  summary: '“Biodegradable” sounds as if it vanished; most of it stays for years outside a plant built for it.',
  instead: 'Name the standard, the conditions and the time; on products for France leave the word out.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['fr-agec-13', 'eu-ucpd-a1-4a', 'us-16cfr260', 'ca-comp-green'],
  ontology: ['x.green-claim'],
  claim: true,

  each: statements,
  words: ['claim', 'biodegradable', 'conditions', 'sorting', 'ours'],
  needs: ['claim'],
  options: { markets: marketOption('eu') },
  messages: {
    unconditional: '“{said}”: under which conditions, by which standard, in what time?',
    france: '“{said}” has no place on products for France',
  },

  check(statement, { page, words, options }) {
    const said = claimIn(page, statement, words.claim, words.ours)
    if (!said || words.sorting.has(statement.text)) return
    const data = { said: said.text.shown }
    // The French law names the word itself, whatever is said beside it.
    if (isReadIn(options.markets, 'fr') && words.biodegradable.has(said.text)) return { at: said, message: 'france', data }
    if (words.conditions.has(statement.text) || withClaim(page, said).some(({ text }) => words.conditions.has(text))) return
    return { at: said, message: 'unconditional', data }
  },
})
