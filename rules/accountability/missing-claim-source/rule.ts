import { claimIn, inPlaces, isSourced, rule, saysAnywhere, toldFigures } from '@aboveboard/core'

export default rule({
  summary: 'A rank or a figure without its source is taken for a fact, and nobody can look whether it is one.',
  instead: 'Add who measured it, when and among how many, or say plainly that it is an opinion.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-6', 'us-ftc-5', 'uk-cap-3', 'fr-conso-l121-2'],
  ontology: ['sneaking.decontextualizing-cues.information-without-context'],
  pitch: true,
  claim: true,

  each: toldFigures,
  words: ['fact', 'rank', 'pace', 'effect', 'alone', 'source', 'proven', 'study', 'listed', 'ours', 'becoming'],
  needs: ['fact', 'rank', 'pace', 'effect', 'alone'],
  messages: { unsourced: '“{said}”: who says so, since when, and by what count?' },

  check(statement, { page, words }) {
    const told = claimIn(page, statement, words.fact, words.ours, words.becoming) ?? claimIn(page, statement, inPlaces(words.rank), words.ours, words.becoming)
    const said = told ?? (page.kind === 'prose' ? undefined : claimIn(page, statement, words.pace, words.ours) ?? claimIn(page, statement, words.effect, words.ours))
    // A blank is filled by something that counts.
    if (!said || said.text.holes.length > 0 || isSourced(page, statement, said, words.source)) return
    // A study that is named further on may be the one that proved it, and a list of sources may hold its own.
    const isNamed = (words.proven.has(said.text) && saysAnywhere(page, words.study)) || saysAnywhere(page, words.listed)
    return { at: said, message: 'unsourced', data: { said: said.text.shown }, ...(isNamed && { doubt: true }) }
  },
})
