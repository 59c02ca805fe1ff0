import { claimIn, isCalled, rule, saysAnywhere, statements } from '@aboveboard/core'

export default rule({
  summary: 'Who is ill or unhappy with their body wants to believe it, and may put off what would help.',
  instead: 'Keep to authorised claims with their conditions, or describe the product without its effect on health.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-ucpd-a1-17', 'eu-health-claims', 'us-ftc-5', 'fr-conso-l121-4', 'uk-cap-3'],
  ontology: ['x.unsubstantiated-claim'],
  pitch: true,
  claim: true,

  each: statements,
  words: ['miracle', 'trade', 'ours', 'guide', 'eaten', 'product', 'unspoken'],
  needs: ['miracle'],
  options: { sector: { default: '', means: '“medicine” where authorised medicines and devices are sold: the rule is then silent.' } },
  messages: { miracle: '“{said}” promises what no product can' },
  asks: { miracle: '“{said}”: is this promised of something for sale?' },

  check(statement, { page, words, options }) {
    const said = options.sector === 'medicine' ? undefined : claimIn(page, statement, words.miracle, words.ours)
    if (!said || (page.kind === 'strings' && isCalled(statement.by, words.unspoken))) return
    // How it is done by eating less, with no figure and nothing to take for it.
    if (words.guide.has(statement.text) && !/\d/.test(said.text.value) && saysAnywhere(page, words.eaten) && !saysAnywhere(page, words.product)) return
    // What explains a disease or a diet sells nothing.
    const sells = page.kind === 'strings' || page.kind === 'marketing-email' || words.ours.has(statement.text) || saysAnywhere(page, words.trade)
    return sells ? { at: said, message: 'miracle', data: { said: said.text.shown } } : undefined
  },
})
