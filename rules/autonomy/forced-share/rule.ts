import { isQuotation, rule, statements, withClaim } from '@aboveboard/core'

export default rule({
  summary: 'Whoever has to bring friends here to get what was promised vouches for the sender without having meant to.',
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
    // A way in without sharing may be told in the small print below.
    if (![{ text }, ...withClaim(page, said)].some((near) => words.free.has(near.text))) return { at: said, message: 'locked', data: { said: said.text.shown } }
  },
})
