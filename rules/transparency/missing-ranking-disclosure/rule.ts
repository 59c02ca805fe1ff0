import { earns, isQuotation, label, linksBelow, rankings, rule, saysAnywhere } from '@aboveboard/core'

export default rule({
  summary: 'A first place reads like the best one, and only the reader who knows how it was won can tell whether it was sold.',
  instead: 'Say in a sentence or a link how the order is made, and mark places that are paid for as ads.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-ucpd-7-4a', 'eu-ucpd-a1-11a', 'fr-conso-l121-3', 'eu-dsa-27'],
  ontology: ['sneaking.bait-and-switch.disguised-ads', 'sneaking.decontextualizing-cues.information-without-context'],

  each: rankings,
  words: ['ranking', 'deal', 'order', 'sorting', 'method'],
  messages: {
    list: '“{said}”: nobody learns how the order is made',
    order: '“{said}” comes first, and nobody learns what it goes by',
    perhaps: '“{said}”: does the reader learn how the order is made?',
  },

  check(ranked, { page, words }) {
    if (ranked.kind === 'list') {
      const said = words.ranking.find(ranked.heading)
      const sells = said && linksBelow(page, ranked.by).some((link) => earns(page, link) || words.deal.has(label(link)))
      if (!said || !sells || isQuotation(ranked.heading, said) || words.method.has(ranked.heading) || saysAnywhere(page, words.method)) return
      const data = { said: said.text.shown }
      return ranked.heading.holes.length > 0 ? { at: said, message: 'perhaps', data, doubt: true } : { at: said, message: 'list', data }
    }
    const { order, question } = ranked
    if (!words.order.has(order) || (question && !words.sorting.has(question)) || saysAnywhere(page, words.method)) return
    const [at, data] = [question ? order : ranked, { said: order.shown }]
    // What a list of answers goes by may be told beside the results.
    return question ? { at, message: 'perhaps', data, doubt: true } : { at, message: 'order', data }
  },
})
