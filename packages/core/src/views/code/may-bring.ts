import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { within } from '../../span.ts'

/**
 * Whether something from elsewhere stands in an element and may bring what is not seen there: an include, a component
 * nobody has read. What holds the elements that were `read`, or is one of them, has been read through.
 */
export const mayBringMore = (page: Page, around: Element, read: readonly Element[]): boolean =>
  page.parts.some(({ at }) => within(at, around.extent) && !read.some((each) => isOrHolds(at.start, each, around)))

function isOrHolds(start: number, element: Element, around: Element): boolean {
  for (let at: Element | undefined = element; at; at = at.parent) {
    if (at.at.start === start) return true
    if (at === around) return false
  }
  return false
}
