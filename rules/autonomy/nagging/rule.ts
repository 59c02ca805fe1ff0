import { rule } from '@aboveboard/core'

export default rule({
  summary: 'Why this harms the reader of the copy, in one sentence.',
  instead: 'What to write instead, in one sentence.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: [],
  ontology: [],

  each: 'a, button',
  words: ['said'],
  needs: ['said'],
  messages: {
    found: '“{said}” says what this rule is about',
  },

  check(control, { words }) {
  },
})
