import type { Element } from '../element.ts'
import { descendants, type Page } from '../page.ts'

/** What icons of a star are called: `Star`, `FaStar`, `StarIcon`, `fa-star`, `bi-star-fill`. */
const component = /^(?:[A-Z]\w{0,8})?Star(?:Icon|Fill|Filled|Solid|Full)?$/
const icon = /(?:^|\s)(?:fa-star|bi-star-fill|ri-star-fill|bxs-star|icon-star|star-filled)(?=\s|$)/
/** Code that draws what follows five times. */
const fiveTimes = /(?:\bArray\(\s?5\s?\)|\blength:\s?5\s?\}|\[1,\s?2,\s?3,\s?4,\s?5\])[^<;]{0,90}=>\s{0,3}[({]?\s{0,40}(?:return\s{1,3}\(?\s{0,40})?$/
const before = 200
/** Fewer are what somebody gave, perhaps. */
const least = 4
/** Where a rating is given, not shown. */
export const ratingControl = 'form, label, button, fieldset, select, a, li[role="radio"]'

/** The first of the icons by which a part shows as many stars for every review, whatever anybody gave: drawn five times, or written out one by one. */
export function drawnStars(page: Page, part: Element): Element | undefined {
  for (const element of descendants(part)) if (isStar(element) && !element.closest(ratingControl) && isAlwaysFive(page, element)) return element
  return undefined
}

function isAlwaysFive({ source }: Page, { at, parent }: Element): boolean {
  return fiveTimes.test(source.slice(Math.max(0, at.start - before), at.start)) || (parent?.childElements.filter(isStar).length ?? 0) >= least
}

/** One that looks the same whoever gave it. */
function isStar(element: Element): boolean {
  const named = element.attr('class')
  const looks = named?.value
  if (named && looks === undefined) return false
  return component.test(element.written) || ((element.name === 'i' || element.name === 'span') && icon.test(looks ?? ''))
}
