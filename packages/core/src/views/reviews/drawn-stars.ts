import type { Element } from '../../element.ts'
import { descendants, type Page } from '../../page.ts'
import { view } from '../../view.ts'
import { glance } from '../code/glance.ts'
import { textOf } from '../passages/passages.ts'

/** What icons of a star are called: `Star`, `FaStar`, `StarIcon`, `fa-star`, `bi-star-fill`. */
const component = /^(?:[A-Z]\w{0,8})?Star(?:Icon|Fill|Filled|Solid|Full)?$/
const icon = /(?:^|\s)(?:fa-star|bi-star-fill|ri-star-fill|bxs-star|icon-star|star-filled)(?=\s|$)/
/** How the outlines of the usual icon sets begin. */
const outlines = ['M9.049 2.927', 'M11.049 2.927', 'M10.868 2.884', 'M3.612 15.443', 'M12 17.27', 'M12 .587l3.668', 'M12 2l3.09 6.26', 'M11.48 3.499', '12 2 15.09 8.26']
const sign = /^\s?[★⭐🌟]\uFE0F?\s?$/u
/** Code that draws what follows five times. */
const five = String.raw`(?:\bArray\(\s?5\s?\)|\blength:\s?5\s?\}|\[1,\s?2,\s?3,\s?4,\s?5\])`
const fiveTimes = new RegExp(String.raw`${five}[^<;]{0,90}=>\s{0,3}[({]?\s{0,40}(?:return\s{1,3}\(?\s{0,40})?$|(?:#each\s|@for\s?\([^();]{0,40}\sof\s)${five}[^<{}]{0,60}[{}]\s{0,40}$`)
/** The same, said by the element of itself. */
const ownFive = new RegExp(String.raw`\s(?:v-for=|\*ngFor=)["'][^"'<]{0,40}\s(?:in|of)\s(?:5|${five})\s?(?:;[^"']{0,40})?["']`)
const before = 200
/** Fewer are what somebody gave, perhaps. */
const least = 4
/** Where a rating is given, not shown. */
export const ratingControl = 'form, label, button, fieldset, select, a, li[role="radio"]'
/** What may make one of them look unlike the others. */
const looks = new Set('class style fill color filled active variant weight stroke opacity name icon src'.split(' '))

/** The first of the icons by which a part shows as many stars for every review, whatever anybody gave: drawn five times, or written out one by one. */
export function drawnStars(page: Page, part: Element): Element | undefined {
  for (const element of descendants(part)) if (isStar(page, element) && !element.closest(ratingControl) && isAlwaysFive(page, element)) return element
  return undefined
}

const mayDraw = glance('star')

/** Whether a page draws the outline of a star. */
export const outlinesStars = glance(...outlines.map((outline) => outline.toLowerCase()))

/** Every icon of the kind on the page, the first of each row. */
export const starRows = view<Element>(function* (page) {
  if (!mayDraw(page) && !outlinesStars(page) && !/[★⭐🌟]/u.test(page.source)) return
  const rows = new Set<Element>()
  for (const element of page.elements) {
    if (!element.parent || rows.has(element.parent) || !isStar(page, element) || element.closest(ratingControl) || !isAlwaysFive(page, element)) continue
    rows.add(element.parent)
    yield element
  }
})

function isAlwaysFive(page: Page, { at, extent, parent }: Element): boolean {
  const { source } = page
  return fiveTimes.test(source.slice(Math.max(0, at.start - before), at.start)) || ownFive.test(source.slice(extent.start, extent.start + before)) || (parent?.childElements.filter((each) => isStar(page, each)).length ?? 0) >= least
}

/** One that looks the same whoever gave it, and that nobody presses to give some. */
function isStar({ source }: Page, element: Element): boolean {
  const isNamed = component.test(element.written) || isOutline(source, element) || ((element.name === 'i' || element.name === 'span') && (icon.test(element.attr('class')?.value ?? '') || isSign(element)))
  return isNamed && [element, ...element.childElements].every(({ attributes }) => attributes.every(({ name, value }) => !pressed.test(name) && (value !== undefined || !looks.has(name))))
}

/** What is drawn within an icon is not always read: its source tells, and whether anything fills it on a condition. */
function isOutline(source: string, { name, extent: { start, end } }: Element): boolean {
  if (name !== 'svg' || end - start > longestIcon) return false
  const written = source.slice(start, end)
  return outlined.test(written) && !conditional.test(written)
}

const longestIcon = 1500
const outlined = new RegExp(String.raw`(?:\sd|\spoints)=["']\s?(?:${outlines.map((outline) => outline.replaceAll('.', String.raw`\.`)).join('|')})(?![^]*(?:\sd|\spoints)=)`)
const conditional = /\s(?::|v-bind:|\[|class:)?(?:fill|class|className|style|stroke|ng-?class|ng-?style)\]?=(?:\{[^}]*[?<>&]|["'][^"']*(?:\{\{|[?<>]))|\s(?::|v-bind:|\[|class:)(?:fill|class|style|stroke)/

const isSign = (element: Element): boolean => element.extent.end - element.extent.start < before && sign.test(textOf(element).value)

const pressed = /^(?:on|@|\(|v-on)[:-]?(?:click|press|mouse|change)/i
