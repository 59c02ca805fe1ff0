import { isQuotation, rule, statements } from '@aboveboard/core'

export default rule({
  summary: 'A child can hardly tell advertising from advice, and a parent who is nagged pays for what was put into the child’s mouth.',
  instead: 'Speak to the adult who pays, or tell what the thing is without asking anybody to buy it.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-ucpd-a1-28', 'fr-conso-l121-7', 'eu-dsa-28', 'us-coppa'],
  ontology: ['social-engineering.personalization', 'interface-interference.manipulating-choice-architecture.pressured-selling'],

  each: statements,
  words: ['nag', 'buy'],
  needs: ['nag', 'buy'],
  messages: {
    nag: '“{said}” sends a child to an adult with something to buy',
    buy: '“{said}” tells children to buy',
  },

  check({ text }, { words }) {
    for (const message of ['nag', 'buy'] as const) {
      const said = words[message].find(text)
      if (said && !isQuotation(text, said)) return { at: said, message, data: { said: said.text.shown } }
    }
    return undefined
  },
})
