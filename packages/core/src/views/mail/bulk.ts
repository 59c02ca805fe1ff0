import type { Page } from '../../page.ts'
import type { WordList } from '../../word-list.ts'
import { saysAnywhere } from '../passages/anywhere.ts'
import { isMail } from './emails.ts'
import { headersNamed } from './headers.ts'
import { passages } from '../passages/passages.ts'

/**
 * Whether a mail is one text for many readers: its headers say so, or it tells how to leave a list (`leave`) and is a
 * campaign or holds blanks that are filled for each reader. To discussion lists, people write themselves.
 */
export function isSentToMany(page: Page, leave: WordList): boolean {
  if (!isMail(page) || page.kind === 'service-email') return false
  const bears = (name: string): boolean => headersNamed(page, name).length > 0
  const subject = headersNamed(page, 'subject')[0]
  if (bears('list-post') || (subject && answer.test(subject.text.value))) return false
  return bears('list-unsubscribe') || (saysAnywhere(page, leave) && (page.kind === 'marketing-email' || passages(page).some(({ text }) => text.holes.length > 0)))
}

const answer = /^\s*(?:re|aw|tr|fwd?)\s?:/i
