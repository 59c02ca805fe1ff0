import type { Element } from '../element.ts'
import type { Page } from '../page.ts'
import { firstFrom } from '../span.ts'
import type { Text } from '../text.ts'
import { byStart } from './passages.ts'

/** What is said right before the list that an element stands in: “We never:”. It holds for every member. */
export function listHead(page: Page, by: Element): Text | undefined {
  const list = by.closest('ul, ol')
  return list && byStart(page)[firstFrom(byStart(page), list.extent.start) - 1]?.text
}
