import { Element } from '../element.ts'
import type { Page } from '../page.ts'
import { Text } from '../text.ts'
import { view } from '../view.ts'
import { passageAt, textOf } from './passages.ts'
import { type Statement, statements } from './statements.ts'

/** A figure that is set large and says nothing by itself: `97 %`, `#1`, `3x`, `9 out of 10`. */
const figure = /^(?:[<>+~≈]\s?)?(?:\d{1,3}(?:[.,]\d)?\s?%\+?|\d{1,2}(?:[.,]\d)?\s?(?:x|×|times|fois)|(?:#|n[°ºo]\.?|nr\.?|no\.)\s?1|\d{1,2}\s(?:out of|in|sur)\s\d{1,2})$/i
/** What is longer is no label. */
const longest = 90
/** With its markup, in UTF-16 units. */
const longestMarkup = 800
/** Rows of figures are no longer, lists of data are. */
const most = 8

/**
 * What a page says, and each figure set apart joined to the label below it: `<dt>97 %</dt><dd>of users come back</dd>`. Where
 * code shows both from a list, the figure of each member goes with the label of the same.
 */
export const toldFigures = view<Statement>(function* (page) {
  yield* statements(page)
  yield* labelledFigures(page, figure)
})

/** Each figure of a kind that is set apart, joined to the label below it. */
export function* labelledFigures(page: Page, kind: RegExp): Generator<Statement> {
  for (const [one, other] of figuresSetApart(page)) yield* together(page, one, other, kind)
}

/** Elements that may hold no more than a figure, or code that tells one, each with the element next to it. */
const figuresSetApart = view<readonly [one: Element, other: Element]>(function* (page) {
  for (const { children } of page.elements) {
    // Most hold one element, or none.
    if (children.length < 2) continue
    const inside = children.filter((child) => child instanceof Element)
    if (inside.length > most) continue
    for (let i = 1; i < inside.length; i++) if (mayTell(page, inside[i - 1]!)) yield [inside[i - 1]!, inside[i]!]
  }
})

const mayTell = ({ source }: Page, { extent: { start, end } }: Element): boolean => end - start <= longestMarkup && /[\d{]/.test(source.slice(start, end))

function* together(page: Page, one: Element, other: Element, kind: RegExp): Generator<Statement> {
  const figures = ways(one)
  if (!figures.some(({ value }) => kind.test(value))) return
  const labels = ways(other)
  if (labels.length !== figures.length) return
  for (const [i, told] of figures.entries()) {
    const label = labels[i]!
    if (!kind.test(told.value) || label.value.length > longest || !/\p{L}/u.test(label.value) || label.at.start < told.at.end) continue
    // What flows together is said already.
    if ((passageAt(page, told.at)?.at.end ?? 0) >= label.at.end) continue
    const text = Text.join([told, Text.implied(' ', { start: told.at.end, end: told.at.end }), label])
    yield { text, by: one.parent!, at: text.at }
  }
}

/** What an element says: one text, or one for each member of the list that code shows in it. */
function ways(element: Element): readonly Text[] {
  const branches = element.childElements
  const isList = branches.length > 1 && branches.length <= most && branches.every(({ name }) => name === '#branch')
  return (isList ? branches : [element]).map((each) => textOf(each).trimmed)
}
