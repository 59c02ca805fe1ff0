import { Element } from '../element.ts'
import type { Page } from '../page.ts'
import { Text } from '../text.ts'
import { view } from '../view.ts'
import { countedUp } from './counted-up.ts'
import { filledFigures, handedFigures, handedLabels } from './handed-figures.ts'
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

/** Each figure of a kind that is set apart, joined to the label below it, or handed to a component together with it. */
export function* labelledFigures(page: Page, kind: RegExp): Generator<Statement> {
  for (const element of page.elements) yield* handed(element, kind)
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
  const parts = ways(one)
  if (!parts.some(({ value }) => /\d/.test(value))) return
  const labels = ways(other)
  const figures = inParts(parts, labels.length)
  if (labels.length !== figures.length || labels.length > most) return
  for (const [i, told] of figures.entries()) {
    const label = labels[i]!
    if (!kind.test(told.value) || label.value.length > longest || !/\p{L}/u.test(label.value)) continue
    // What flows together is said already.
    if (label.at.start >= told.at.end && (passageAt(page, told.at)?.at.end ?? 0) >= label.at.end) continue
    yield joined(told, label, one.parent!)
  }
}

/** A figure and its label; where data tells the label first, the element that shows both stands for them. */
function joined(figure: Text, label: Text, by: Element): Statement {
  if (label.at.start < figure.at.end) return { text: Text.implied(`${figure.value} ${label.value}`, by.at), by, at: by.at }
  const text = Text.join([figure, Text.implied(' ', { start: figure.at.end, end: figure.at.end }), label])
  return { text, by, at: text.at }
}

function* handed(element: Element, kind: RegExp): Generator<Statement> {
  const labels = handedLabels(element)
  if (!labels || labels.values.length > most) return
  const figures = handedFigures(element)
  if (figures.length !== labels.values.length) return
  for (const [i, figure] of figures.entries()) {
    const label = labels.values[i]!
    if (!kind.test(figure) || label.length > longest || !/\p{L}/u.test(label)) continue
    yield { text: Text.implied(`${figure} ${label}`, labels.by.at), by: element, at: labels.by.at }
  }
}

/** Figures and their signs, each told by a list of its own: `{figure}{sign}`. */
function inParts(told: readonly Text[], count: number): readonly Text[] {
  if (count < 2 || told.length === count || told.length % count !== 0) return told
  return Array.from({ length: count }, (_, i) => {
    const [first, ...rest] = told.filter((_part, k) => k % count === i)
    return Text.join([first!, ...rest.map(({ value }) => Text.implied(value, { start: first!.at.end, end: first!.at.end }))])
  })
}

/** What an element says: one text, or one for each member of the list that code shows in it. */
function ways(element: Element): readonly Text[] {
  const branches = element.childElements
  const counted = branches.length < 2 ? handedFigures(branches[0] ?? element) : []
  if (counted.length > 0 && counted.length <= most && textOf(element).value.trim() === '') return counted.map((figure) => Text.implied(figure, element.at))
  const isList = branches.length > 1 && branches.length <= 2 * most && branches.every(({ name }) => name === '#branch')
  if (isList) return branches.map((each) => textOf(each).trimmed)
  const said = textOf(element).trimmed
  const final = countedUp(element, said.value)
  if (final) return [final]
  const filled = branches.length === 0 ? filledFigures(said) : []
  return filled.length > 1 && filled.length <= most ? filled.map((figure) => Text.implied(figure, said.at)) : [said]
}
