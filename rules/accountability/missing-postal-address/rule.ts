import { emails, isToList, mayPictureAddress, rule, showsAddress } from '@aboveboard/core'

export default rule({
  summary: 'A sender without an address cannot be found by those who have a question, a complaint or a right to claim.',
  instead: 'Put the sender’s postal address into the footer, or the merge tag that your mailing service fills with it.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['us-canspam', 'ca-casl', 'eu-ecd-5', 'eu-ecd-6'],
  ontology: ['x.deliverability-duty'],

  each: emails,
  messages: {
    missing: 'This marketing mail ends without the sender’s postal address',
    untold: 'No postal address in this mail to a list: is the sender’s added when it is sent?',
  },

  check({ page, foot }) {
    const sells = page.kind === 'marketing-email'
    if (page.kind === 'service-email' || !(sells || isToList(page)) || showsAddress(page)) return
    return sells && !mayPictureAddress(page) ? { at: foot, message: 'missing' } : { at: foot, message: 'untold', doubt: true }
  },
})
