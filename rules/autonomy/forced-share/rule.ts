import { isQuotation, nearby, passageAt, rule, statements } from '@aboveboard/core'

export default rule({
  summary: 'Who has to send friends here to get what was promised lends them a name they did not mean to lend.',
  instead: 'Give what was promised to everyone, and offer sharing beside it.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['in-ccpa-2023', 'us-16cfr465-4', 'eu-ucpd-8'],
  ontology: ['forced-action.forced-communication-or-disclosure.social-pyramid'],

  each: statements,
  words: ['locked', 'free'],
  needs: ['locked'],
  messages: { locked: '“{said}” makes sharing the price of what was promised' },

  check({ text }, { page, words }) {
    const said = page.kind === 'prose' ? undefined : words.locked.find(text)
    if (!said || isQuotation(text, said)) return
    const passage = passageAt(page, said.at)
    // A way in without sharing may be told in the small print below.
    const near = passage ? nearby(page, passage, 2, 3).map((other) => other.text) : [text]
    if (!near.some((other) => words.free.has(other))) return { at: said, message: 'locked', data: { said: said.text.shown } }
  },
})
