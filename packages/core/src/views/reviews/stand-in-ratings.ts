import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { type Placed, type Span, within } from '../../span.ts'
import { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { isCommented } from '../code/commented.ts'
import { glance } from '../code/glance.ts'
import { isTrialCode } from '../names/trial-code.ts'

/** A score, or a number of reviews, that a page shows wherever its data has none: `product.rating || 4.8`. */
export interface StandInRating extends Placed {
  readonly figure: Text
}

const mayRate = glance('rating', 'review')
const or = String.raw`(?:['"]\])?\s{0,4}(?:\|\||\?\?|\|\s?default\s?[:(])\s{0,4}`
const member = String.raw`(?:\.|->|\[['"])`
/** Of a score only what somebody has thought of: five stars are where a form begins. */
const score = new RegExp(String.raw`${member}(?:(?:avg|average|mean)_?)?[rR]ating(?:s?_?(?:[vV]alue|[aA]vg|[aA]verage))?${or}(['"]?)([34]\.\d{1,2})\1(?![\w.])`, 'dg')
const count = new RegExp(String.raw`${member}(?:(?:reviews?|ratings?)_?[cC]ount|(?:num|total)_?(?:[rR]eviews|[rR]atings)|reviews\??\.length)${or}(['"]?)([1-9]\d{1,5})\1(?![\w.])`, 'dg')
/** What search engines are told. */
const inMarkup = /['"]?(?:ratingValue|reviewCount|ratingCount)['"]?\s{0,4}:\s{0,4}(?:String\()?[\w$.?]{1,60}$/
const reach = 90
/** So many of a kind are looked for among the elements. */
const most = 20

/** The first of each kind that a file shows its readers, or tells search engines. */
export const standInRatings = view<StandInRating>(function* (page) {
  const { source, kind } = page
  if (kind === 'prose' || kind === 'strings' || !mayRate(page) || isTrialCode(page)) return
  for (const pattern of [score, count])
    for (const { indices, index, 0: all, 2: written = '' } of [...source.matchAll(pattern)].slice(0, most)) {
      const [start, end] = indices![2]!
      const at = { start, end }
      if (isCommented(page, at) || !(inMarkup.test(source.slice(Math.max(0, index - reach), index)) || isShown(page, { start: index, end: index + all.length }))) continue
      yield { figure: Text.written(source, at, written), at }
      break
    }
})

/** Where figures are what the reader has chosen, or is about to. Cards are links and buttons. */
const filledIn = 'form, label, fieldset'

/** Whether what is written here fills a blank of the copy, or a component is given it. */
const isShown = (page: Page, at: Span): boolean =>
  page.elements.some((element) => within(at, element.extent) && !element.closest(filledIn) && (fillsBlank(element, at) || element.attributes.some((each) => handing.test(each.name) && within(at, each.at))))

/** Alone, either figure is a branch of its own. */
const fillsBlank = ({ name, extent, children }: Element, at: Span): boolean =>
  (name === '#branch' && extent.end === at.end) || children.some((child) => child instanceof Text && child.holes.some(({ from }) => within(at, child.slice(from, from + 1).at)))

/** Props that say how many stars there are. */
const handing = /^(?:rating|stars|score|value|count|reviews?)/i
