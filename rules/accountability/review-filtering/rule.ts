import { isQuotation, publishedByStars, type ReviewFilter, reviewFilters, rule, saidOfReviews, saysAnywhere, type Statement, view } from '@aboveboard/core'

export default rule({
  summary: 'Reviews are read to learn what may go wrong, and when the bad ones are sorted out beforehand nobody can.',
  instead: 'Show every review and let readers sort them, or call the list a selection and link to all of them.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['us-16cfr465-7', 'uk-dmcc-sch20-13', 'eu-ucpd-a1-23c', 'us-16cfr255'],
  ontology: ['social-engineering.social-proof.endorsements-and-testimonials'],

  each: view<ReviewFilter | Statement>((page) => [...reviewFilters(page), ...publishedByStars(page), ...saidOfReviews(page)]),
  words: ['selection', 'admitted'],
  messages: {
    filtered: 'Only reviews of {least} stars and more are shown',
    admitted: '“{said}”: readers are shown one side',
    part: 'Only reviews of {least} stars and more pass: are they called a selection?',
  },

  check(subject, { page, words }) {
    if ('by' in subject) {
      const said = page.kind === 'prose' || page.kind === 'strings' || subject.text.value.length > longest ? undefined : words.admitted.find(subject.text)
      return said && !isQuotation(subject.text, said) ? { at: said, message: 'admitted', data: { said: said.text.shown } } : undefined
    }
    const { at, least, isPart } = subject
    if (saysAnywhere(page, words.selection)) return
    const data = { least }
    return isPart ? { at: { at }, message: 'part', data, doubt: true } : { at: { at }, message: 'filtered', data }
  },
})

/** What is told to readers is brief; a policy is not. */
const longest = 300
