import { type Attribute, Element } from '../element.ts'
import { remember } from '../memory.ts'
import { descendants, type Page } from '../page.ts'
import type { Placed, Span } from '../span.ts'
import type { Text } from '../text.ts'
import { view } from '../view.ts'
import { endOf } from './closing.ts'
import { glance } from './glance.ts'
import { identity } from './identity.ts'
import { nearby, together } from './nearby.ts'
import { passages, spokenBy, textOf } from './passages.ts'
import { mentionsReviews } from './rating-tests.ts'

/** A part of the page that its author calls reviews or testimonials; the outermost of several within each other. */
export interface ReviewBlock extends Placed {
  readonly element: Element
}

/** A score or stars shown to the reader: `4.9/5`, `★★★★★`, a prop, a figure in the data that a component shows. */
export interface ShownRating extends Placed {
  /** As it is written; none where it stands in data. */
  readonly said: Text | undefined
  /** The part called reviews that it stands in. */
  readonly block: Element | undefined
  /** What a reader takes in together with it. */
  readonly around: readonly Text[]
  /** The object in the code of the file that tells of it. */
  readonly data: string
}

const called = /\b(?:testimonials?|temoignages?|reviews|avis|(?:customer|user|guest|client|product|google|star|buyer|verified) reviews?|review (?:cards?|items?|lists?|widgets?|sections?|carousels?|sliders?|grids?|summary|stars?))\b/i
const mayCall = /testimonial|t[eé]moignage|(?<!p)review|(?<![a-z])avis/i
/** Where names stand by which a part may be called reviews: to put all of them together costs. */
const naming = ['class', 'id', 'key', 'name', 'data-testid', 'data-component', 'data-section', 'itemprop', 'itemtype']
const pages = new Set('html head body #page #header script style link meta template'.split(' '))

const isCalledReview = (page: Page, element: Element): boolean =>
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

/** What a field asks for, or a part of the page is called by, is said by nobody. */
const unsaid = new Set(['rel', 'placeholder', 'aria-label'])

function givenWords(element: Element): readonly Text[] {
  const isComponent = /^[A-Z#]/.test(element.written)
  if (element.attributes.length === 0) return []
  return (isComponent ? element.attributes : spokenBy(element)).filter(({ name }) => !unsaid.has(name)).map(({ text }) => text)
}

/** Whole numbers count something else as often as not (`step 3 of 5`): they are ratings where stars are named, or four and five of five. */
const score = /(?<![\d.,/])(?:(?:[3-4][.,]\d{1,2}|5[.,]0)\s?(?:\/|sur|out of|von)\s?5(?![\d.,/])|[45]\s?\/\s?5(?![\d.,/])|[345]\s?(?:out of|sur|von|of)\s?5 (?:stars?|étoiles?|Sternen?)|(?:[6-9][.,]\d|9)\s?\/\s?10(?![\d.,/]))|[★⭐🌟]{4,5}(?![★⭐🌟☆])/u
const mayRate = /[★⭐🌟]|&#(?:9733|x2605|11088);|&starf?;|(?:\/|sur|out of|von)\s?(?:5|10)\b|(?:rating|stars|note|score|etoiles)['"]?\s*[=:]/iu
/** Props that hand on how many stars there are. */
const props = ['rating', 'stars', 'note', 'score', 'ratingvalue', 'data-rating', 'data-stars']
/** Where a rating is given, not shown. */
const asked = 'form, label, button, fieldset, select, a, li[role="radio"]'
/** Reviews that stand in the code of the file, as far as the first rating among them. */
const data = /\b[\w$]*(?:[rR]eviews?|REVIEWS?|[tT]estimonials?|TESTIMONIALS?|[aA]vis|[tT]emoignages?|TEMOIGNAGES?)(?:[A-Z_]\w*)?\s*(?:(?:,\s*\w{1,40}\s*)?\]\s*)?(?::[^=;]{0,60})?=\s*(?:ref\(|(?:React\.)?useState\(|reactive\()?\[\s*\{[^[\]]{0,900}?\b(?:rating|stars|note|score)['"]?\s*:\s*(?:['"])?[3-5](?:\.\d)?(?![\w.])/g

/** Somebody, what they are quoted with, and their stars, whatever the list of them is called. */
const has = (names: string): string => String.raw`(?=[^{}]{0,500}?\b(?:${names})['"]?\s{0,4}:\s{0,4}['"\`])`
const quoted = new RegExp(
  String.raw`\b(?:const|let|var)\s{1,4}[\w$]{1,40}\s{0,4}(?::[^=;]{0,60})?=\s{0,4}(?:ref\(|reactive\(|(?:React\.)?useState\()?\[\s{0,40}\{(?![^{}]{0,500}?\b(?:title|titre|isbn|price|prix|slug|sku|year|genre)['"]?\s{0,4}:)(?:` +
    `${has('quote|line|says|said|words|comment|testimonial|citation|temoignage|verbatim')}${has('who|author|by|auteur|autrice|qui|customer|client|prenom|firstName')}|${has('quote|says|said|testimonial|citation|temoignage|verbatim')}${has('name|nom')})` +
    String.raw`[^{}]{0,500}?\b(?:rating|stars|note|score|etoiles)['"]?\s{0,4}:\s{0,4}['"]?[3-5](?:\.\d)?(?![\w.])`,
  'g',
)

/** Ratings that the page shows, the first of each part called reviews, and of each other part of the page. */
export const shownRatings = view<ShownRating>(function* (page) {
  if (page.kind === 'strings' || page.kind === 'prose' || !mayRate.test(page.source)) return
  const told = new Set<Element>()
  for (const passage of passages(page)) {
    const found = score.exec(passage.text.value)
    // “9/10” in a table compares what its author tried.
    if (!found || passage.block.closest(asked) || (found[0].endsWith('10') && passage.block.closest('td, th'))) continue
    const block = blockAround(page, passage.block)
    const part = block ?? passage.block.parent ?? passage.block
    if (told.has(part)) continue
    told.add(part)
    const said = passage.text.slice(found.index, found.index + found[0].length)
    yield { said, at: said.at, block, around: block ? saidWithin(block) : [together(nearby(page, passage))], data: '' }
  }
  for (const { element: block } of reviewBlocks(page)) {
    const given = told.has(block) ? undefined : givenTo(block)
    if (given) yield { said: undefined, at: given.at, block, around: saidWithin(block), data: '' }
  }
  if (reviewBlocks(page).length > 0) yield* inData(page, data)
  else if (page.elements.length > 0) yield* inData(page, quoted)
})

const mayListRatings = glance('rating', 'stars', 'note', 'score', 'etoiles')

function* inData(page: Page, list: RegExp): Generator<ShownRating> {
  if (!mayListRatings(page)) return
  for (const { 0: written, index } of page.source.matchAll(list)) {
    const start = index + written.lastIndexOf('[')
    const at: Span = { start: index + written.search(/\b(?:rating|stars|note|score|etoiles)['"]?\s*:\s*(?:['"])?[3-5](?:\.\d)?$/), end: index + written.length }
    yield { said: undefined, at, block: undefined, around: [], data: page.source.slice(start, endOf(page.source, start + 1, '[', longest) + 1) }
  }
}

/** So far on a list in code is looked through. */
const longest = 20_000

function blockAround(page: Page, element: Element): Element | undefined {
  let found: Element | undefined
  for (let at: Element | undefined = element; at; at = at.parent) if (isCalledReview(page, at)) found = at
  return found
}

/** The first figure among what a component is given that says how many stars a review has; the words of the review stand beside it. */
function givenTo(block: Element): Attribute | undefined {
  for (const element of [block, ...descendants(block)]) {
    for (const name of props) {
      const attribute = element.attr(name)
      if (!attribute || !/^[3-5](?:[.,]\d)?$/.test(attribute.value ?? '') || element.closest(asked)) continue
      if (element.children.some((child) => !(child instanceof Element)) || element.attributes.some((other) => worded.has(other.name))) return attribute
    }
  }
  return undefined
}

const worded = new Set('text quote content body comment review author name title message texte auteur nom'.split(' '))
