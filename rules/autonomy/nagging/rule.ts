import { deeds, fileIdentity, rule } from '@aboveboard/core'

export default rule({
  summary: 'A question that comes again after it was answered wears people down until the answer is the wanted one.',
  instead: 'Ask once, keep the answer, and let people find the offer when they look for it.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-dsa-25', 'in-ccpa-2023', 'kr-ecom-21-2', 'us-co-709', 'eu-ucpd-a1-26'],
  ontology: ['forced-action.nagging', 'forced-action.attention-capture'],

  each: deeds,
  words: ['promotion', 'kept', 'harmless'],
  messages: {
    repeat: 'An offer is opened again and again by a timer',
    leave: 'An offer is opened as the reader turns to leave',
    close: 'An offer that was closed is opened again',
  },

  check({ does, when, at, code, guard }, { page, words }) {
    if (does !== 'shows' || page.kind === 'prose' || !(when === 'repeat' || when === 'leave' || when === 'close')) return
    const isOffer = words.promotion.has(code) || words.promotion.has(fileIdentity(page))
    if (isOffer && !words.harmless.has(code) && !words.kept.has(guard)) return { at: { at }, message: when }
  },
})
