import type { Page } from '../../page.ts'
import { type Span, within } from '../../span.ts'

/** Marks that open a comment on the line of what they silence; an address has them within. */
const onLine = /^\s*\*|(?:^|[\s;{}),>])\/\/|(?:^|\s)(?:#\s|<!--(?!.*-->))/
/** The same over several lines: `image/*` opens none. */
const opened = /(?:^|[\s;{}(),>])\/\*/

/** Whether a place stands in a comment and does nothing: as the file’s syntax tells, or the marks before it, in code that stands in something else. */
export function isCommented({ comments, source }: Page, at: Span): boolean {
  if (comments.some((comment) => within(at, comment.at))) return true
  const closed = source.lastIndexOf('*/', at.start)
  return onLine.test(source.slice(source.lastIndexOf('\n', at.start) + 1, at.start)) || opened.test(source.slice(closed < 0 ? 0 : closed + 2, at.start))
}
