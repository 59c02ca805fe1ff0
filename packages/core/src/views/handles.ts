import type { Element } from '../element.ts'
import type { Page } from '../page.ts'
import { type Span, within } from '../span.ts'
import { elements } from '../view.ts'

/** Whether scripts can lay hold of an element: by its id, or by data given to it. */
export const isHandle = ({ attributes }: Element): boolean => attributes.some(({ name }) => name === 'id' || name.startsWith('data-'))

/** Whether a script that the page pulls in from elsewhere may put other words in a place of the page. */
export const isFilledElsewhere = (page: Page, place: Span): boolean =>
  elements('script[src]')(page).length > 0 && page.elements.some((element) => within(element.at, place) && isHandle(element))
