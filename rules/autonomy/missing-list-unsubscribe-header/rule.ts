import { type Header, HOLE, mailings, rule } from '@aboveboard/core'

export default rule({
  summary: 'Without the header, mail programs cannot show their own way out of the list, and “spam” is the button that is left.',
  instead: 'Send List-Unsubscribe with an https address, and List-Unsubscribe-Post: List-Unsubscribe=One-Click.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['std-rfc8058', 'std-bulk-sender', 'us-canspam'],
  ontology: ['x.deliverability-duty'],

  each: mailings,
  options: { espAddsListUnsubscribe: { default: false, means: 'The mailing service adds these headers by itself.' } },
  messages: {
    missing: 'This mail to many has no List-Unsubscribe header',
    address: 'List-Unsubscribe names no https address: nobody can leave with one click',
    post: 'List-Unsubscribe stands without “List-Unsubscribe-Post: List-Unsubscribe=One-Click”',
  },

  check({ purpose, isOpen, isBodyElsewhere, head, header }, { options }) {
    if (purpose !== 'marketing' || isOpen || options.espAddsListUnsubscribe) return
    // What code sends to one address that is written there comes to the shop’s own desk.
    if (isBodyElsewhere && isOneAddress(header('to'))) return
    const list = header('list-unsubscribe')
    if (!list) return { at: head, message: 'missing' }
    if (!hasAddress(list)) return { at: list, message: 'address' }
    const post = header('list-unsubscribe-post')
    const isOneClick = post !== undefined && (post.text.value.includes(HOLE) || /^\s*List-Unsubscribe=One-Click\s*$/i.test(post.text.value))
    return isOneClick ? undefined : { at: post ?? list, message: 'post' }
  },
})

const isOneAddress = (to: Header | undefined): boolean => /^[^\s,;<>\uFFFC]+@[^\s,;<>\uFFFC]+$/.test(to?.text.value.trim() ?? '')

/** One that is left to run time may be of any kind. */
const hasAddress = ({ text: { value } }: Header): boolean => /<\s*(?:https:|\uFFFC)/i.test(value) || value.trim().startsWith(HOLE) || /^\s*https:/i.test(value)
