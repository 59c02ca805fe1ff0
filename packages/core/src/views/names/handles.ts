import type { Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { firstFrom, type Span, within } from '../../span.ts'
import { elements } from '../../view.ts'

/** Whether scripts can lay hold of an element: by its id, or by data given to it. */
export const isHandle = ({ attributes }: Element): boolean => attributes.some(({ name }) => name === 'id' || name.startsWith('data-'))

/** Whether a script that the page pulls in from elsewhere may put other words in a place of the page. */
export function isFilledElsewhere(page: Page, place: Span): boolean {
  if (elements('script[src]')(page).length === 0) return false
  const next = firstFrom(handles(page), place.start)
  const [before, handle] = [handles(page)[next - 1], handles(page)[next]]
  // What begins with the words of a handle begins within it: `<b id="n">12</b> sold`.
  const begins = before !== undefined && before.extent.end > place.start && before.extent.end <= place.end
  return begins || (handle !== undefined && within(handle.at, place))
}

/** In document order, which is that of their places. */
const handles = remember((page: Page): readonly Element[] => page.elements.filter(isHandle))
