import { HOLE, rule, senders } from '@aboveboard/core'

export default rule({
  summary: 'Who writes decides whether a mail is opened: a first name or “Support” borrows the trust of people the reader knows.',
  instead: 'Name the company in the sender’s name, as in “Maya at Bloom”, and again in the footer.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ecd-6', 'eu-eprivacy-13', 'us-canspam', 'de-uwg-7', 'ca-casl'],
  ontology: ['x.deliverability-duty'],

  each: senders,
  words: ['generic', 'given', 'mailboxes'],
  options: { senderNames: { default: '', means: 'Names that readers know you by, parted by commas: Maya Bloom, Bloom.' } },
  messages: {
    person: '“{name}” is a first name: which company writes?',
    generic: '“{name}” may be anyone’s: which company writes?',
    mailbox: '“{name}” writes from a free mailbox: nothing ties the mail to a company',
  },

  check(sender, { words, options }) {
    const { mailing, name, isNamed } = sender
    const known = options.senderNames.toLowerCase().split(/\s*,\s*/)
    if (mailing.purpose !== 'marketing' || name.value === '' || name.value.includes(HOLE) || known.includes(name.value.toLowerCase())) return
    const isFree = words.mailboxes.has(sender.site)
    const message = isNamed && !isFree ? undefined : words.generic.has(name) ? 'generic' : words.given.has(name) ? 'person' : isFree ? 'mailbox' : undefined
    if (!message) return
    const data = { name: name.shown }
    // A footer in another file may name the company.
    const isElsewhere = mailing.isBodyElsewhere || mailing.page.parts.length > 0
    return isElsewhere ? { at: sender, message, data, doubt: true } : { at: sender, message, data }
  },
})
