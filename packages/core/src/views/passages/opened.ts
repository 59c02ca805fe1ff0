import type { Page } from '../../page.ts'
import { view } from '../../view.ts'
import { isMail } from '../mail/emails.ts'
import { subjectOf } from '../mail/headers.ts'
import { type Statement, statements } from './statements.ts'

/** Everything a page says, and of a mail first its title: programs show it as its subject where no other is given. */
export const opened = view<Statement>((page) => [...title(page), ...statements(page)])

function title(page: Page): readonly Statement[] {
  const [by] = isMail(page) ? page.named('title') : []
  const subject = by && subjectOf(page)
  return subject && subject.at.start >= by.extent.start && subject.at.start < by.extent.end ? [{ text: subject, by, at: subject.at }] : []
}
