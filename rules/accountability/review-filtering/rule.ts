import { reviewFilters, rule, saysAnywhere } from '@aboveboard/core'

export default rule({
  summary: 'Reviews are read to learn what may go wrong, and when the bad ones are sorted out beforehand nobody can.',
  instead: 'Show every review and let readers sort them, or call the list a selection and link to all of them.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['us-16cfr465-7', 'uk-dmcc-sch20-13', 'eu-ucpd-a1-23c', 'us-16cfr255'],
  ontology: ['social-engineering.social-proof.endorsements-and-testimonials'],

  each: reviewFilters,
  words: ['selection'],
  messages: {
    filtered: 'Only reviews of {least} stars and more are shown',
    part: 'Only reviews of {least} stars and more pass: are they called a selection?',
  },

  check({ at, least, isPart }, { page, words }) {
    if (saysAnywhere(page, words.selection)) return
    const data = { least }
    return isPart ? { at: { at }, message: 'part', data, doubt: true } : { at: { at }, message: 'filtered', data }
  },
})
