import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { firstFrom } from '../../span.ts'
import type { Text } from '../../text.ts'
import type { WordList } from '../../word-list.ts'
import { byStart } from './passages.ts'

/** What is said right before the list that an element stands in: “We never:”. It holds for every member. */
export function listHead(page: Page, by: Element): Text | undefined {
  const list = by.closest('ul, ol')
  return list && byStart(page)[firstFrom(byStart(page), list.extent.start) - 1]?.text
}

/** What leads in to a list is short, or ends with a colon; what is longer is a paragraph that happens to stand before it. */
const longest = 60

/** Whether words stand in a list whose head says so: “Not covered by returns: • last items”. They name what is meant, and call nobody. */
export function isListedUnder(page: Page, by: Element, heads: WordList): boolean {
  const head = listHead(page, by)
  return head !== undefined && (head.value.length <= longest || head.value.trimEnd().endsWith(':')) && heads.has(head)
}
