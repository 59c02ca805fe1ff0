import { paidContent, rule } from '@aboveboard/core'

export default rule({
  summary: 'Readers weigh what they read by who paid for it, and copy that hides its sponsor borrows trust it did not earn.',
  instead: 'Begin the block with one plain word: Advertisement, Sponsored, or Paid partnership with the sponsor’s name.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-a1-11', 'eu-ecd-6', 'eu-dsa-26', 'fr-lcen-20', 'de-uwg-5a', 'uk-cap-2', 'us-16cfr255', 'jp-stealth', 'in-ccpa-2023'],
  ontology: ['sneaking.bait-and-switch.disguised-ads'],

  each: paidContent,
  words: ['label'],
  messages: {
    unlabelled: '“{mark}”: paid for, and nothing at the start tells the reader',
    asked: '“{mark}”: is the reader told that this is paid for?',
  },

  check({ mark, start, isCertain, at }, { page, words }) {
    if (page.kind === 'strings' || start.some((text) => words.label.has(text))) return
    const found = { at: { at }, data: { mark } }
    // A label may be filled in, and a class be named for what it looks like.
    const isOpen = !isCertain || start.some(({ holes }) => holes.length > 0)
    return isOpen ? { ...found, message: 'asked', doubt: true } : { ...found, message: 'unlabelled' }
  },
})
