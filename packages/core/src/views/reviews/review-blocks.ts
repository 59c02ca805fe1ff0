import type { Attribute, Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import { descendants, type Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { identity } from '../names/identity.ts'
import { spokenBy, textOf } from '../passages/passages.ts'
import { mentionsReviews } from './rating-tests.ts'

/** A part of the page that its author calls reviews or testimonials; the outermost of several within each other. */
export interface ReviewBlock extends Placed {
  readonly element: Element
}

const called = /\b(?:testimonials?|temoignages?|reviews|avis|(?:customer|user|guest|client|product|google|star|buyer|verified) reviews?|review (?:cards?|items?|lists?|widgets?|sections?|carousels?|sliders?|grids?|summary|stars?))\b/i
const mayCall = /testimonial|t[eé]moignage|(?<!p)review|(?<![a-z])avis/i
/** Where names stand by which a part may be called reviews: to put all of them together costs. */
const naming = ['class', 'id', 'key', 'name', 'data-testid', 'data-component', 'data-section', 'itemprop', 'itemtype']
const pages = new Set('html head body #page #header script style link meta template'.split(' '))

/** Whether the author of a part calls it reviews. */
export const isCalledReview = (page: Page, element: Element): boolean =>
  !pages.has(element.name) && mayBeCalled(page, element) && (called.test(identity(element).value) || element.attr('itemprop')?.value === 'review' || /schema\.org\/Review$/.test(element.attr('itemtype')?.value ?? ''))

const mayBeCalled = ({ source }: Page, { written, attributes }: Element): boolean => mayCall.test(written) || attributes.some(({ name, at }) => naming.includes(name) && mayCall.test(source.slice(at.start, at.end)))

/** Every part called reviews, by its outermost element, in document order. */
export const reviewBlocks = view<ReviewBlock>(function* (page) {
  if (!mentionsReviews(page)) return
  let end = -1
  for (const element of page.elements) {
    if (element.extent.start < end || !isCalledReview(page, element)) continue
    end = element.extent.end
    yield { element, at: element.at }
  }
})

/** What a part says, quotations with it, and what its components are given to say. */
export const saidWithin = remember((part: Element): readonly Text[] => {
  const said: Text[] = [textOf(part), ...givenWords(part)]
  for (const element of descendants(part)) {
    if (element.name === 'blockquote' || element.name === 'q') said.push(textOf(element))
    said.push(...givenWords(element))
  }
  return said
})

/** The addresses of the pictures in a part, those that components are given among them. */
export const picturesWithin = (part: Element): readonly Attribute[] =>
  [part, ...descendants(part)].flatMap((element) => pictured.map((name) => element.attr(name)).filter((address) => address !== undefined))

const pictured = ['src', 'srcset', 'image', 'avatar', 'photo', 'img']

/** What a field asks for, or a part of the page is called by, is said by nobody. */
const unsaid = new Set(['rel', 'placeholder', 'aria-label'])

function givenWords(element: Element): readonly Text[] {
  const isComponent = /^[A-Z#]/.test(element.written)
  if (element.attributes.length === 0) return []
  return (isComponent ? element.attributes : spokenBy(element)).filter(({ name }) => !unsaid.has(name)).map(({ text }) => text)
}
