import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import { Text } from '../../text.ts'
import { asWritten } from '../code/as-written.ts'

/** Nobody names a thing at greater length; what is longer is data. */
const longest = 600

/**
 * What is written somewhere in code, one word a name part, so that word lists can be asked about it: `unsubscribeUrl`,
 * `unsubscribe_url`, `/unsubscribe?id=1` and `*|UNSUB|*` all say their words. It is read by programs; never quote it.
 */
export const named = (page: Page, at: Span): Text => Text.implied(apart(asWritten(page, at, longest)), at)

/** Names, whatever parts them, as words to ask word lists about: `contact.first_name` is “contact first name”. Read by programs; never quote it. */
export const asWords = (names: string, at: Span): Text => Text.implied(apart(names).replace(/[^\p{L}\p{N}]+/gu, ' ').trim(), at)

/** The words of names, set apart: `unsubscribeUrl` is “unsubscribe Url”. */
export const apart = (names: string): string => (isPlain.test(names) ? names : parted(names))

/** Nearly all names: no capital to begin a word at. */
const isPlain = /^[^A-Z\u0080-\uffff]*$/

const parted = (names: string): string => names.replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
