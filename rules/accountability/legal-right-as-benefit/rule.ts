import { isQuotation, isReadIn, marketOption, rule, statements } from '@aboveboard/core'

export default rule({
  summary: 'A right that everyone has, sold as a favour, makes the offer look better than the shop next door.',
  instead: 'State the right as one (“By law you have 14 days to withdraw”), or promise more than the law does.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-ucpd-a1-10', 'fr-conso-l121-4'],
  ontology: ['interface-interference.emotional-or-sensory-manipulation.framing'],

  each: statements,
  words: ['favour', 'law'],
  needs: ['favour'],
  options: { markets: marketOption('eu') },
  messages: { favour: '“{said}” offers what everyone has by law' },

  check({ text }, { page, words, options }) {
    if (page.kind === 'prose' || !isReadIn(options.markets, 'eu')) return
    const said = words.law.has(text) ? undefined : words.favour.find(text)
    if (!said || isQuotation(text, said)) return
    return { at: said, message: 'favour', data: { said: said.text.shown } }
  },
})
