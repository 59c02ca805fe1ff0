import { isQuotation, rule, statements } from '@aboveboard/core'

export default rule({
  summary: 'A joke at the expense of mothers, the old or the poor sells to some readers by belittling others.',
  instead: 'Say how easy, strong or cheap it is in facts: three steps, a help line, a price.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['std-icc', 'uk-cap-4'],
  ontology: ['x.stereotype'],

  each: statements,
  words: ['stereotype', 'spoken'],
  needs: ['stereotype'],
  options: { inclusive: { default: false, means: 'Ask retext-equality as well which English words leave people out; what it says is a doubt.' } },
  messages: {
    stereotype: '“{said}” makes the point at some people’s expense',
    unequal: '“{said}” may leave readers out: would “{instead}” do?',
  },

  check({ text, by }, { words }) {
    // What is longer tells of people, and who writes of stereotypes names them.
    if (text.value.length > longest || by.name === 'meta' || words.spoken.has(text)) return
    const said = words.stereotype.all(text).find((hit) => !isQuotation(text, hit))
    return said && { at: said, message: 'stereotype', data: { said: said.text.shown } }
  },
})

const longest = 280
