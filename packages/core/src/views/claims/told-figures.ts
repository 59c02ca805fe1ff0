import { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { countedUp } from '../counts/counted-up.ts'
import { filledFigures, handedFigures, handedLabels } from '../counts/handed-figures.ts'
import { objectAround } from '../code/object-around.ts'
import { passageAt, textOf } from '../passages/passages.ts'
import { type Statement, statements } from '../passages/statements.ts'

/** A figure that is set large and says nothing by itself: `97 %`, `#1`, `3x`, `9 out of 10`. */
const figure = /^(?:[<>+~≈−–-]\s?)?(?:(?:\d{1,3}\s?[–-]\s?)?\d{1,3}(?:[.,]\d)?\s?%\+?|\d{1,2}(?:[.,]\d)?\s?(?:x|×|times|fois)|(?:#|n[°ºo]\.?|nr\.?|no\.)\s?1|\d{1,2}\s(?:out of|in|sur)\s\d{1,2})$/i
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
    if (isReading(page, label)) continue
    // What flows together is said already.
    if (label.at.start >= told.at.end && (passageAt(page, told.at)?.at.end ?? 0) >= label.at.end) continue
    yield joined(told, label, one.parent!)
  }
}

/** Whether code keeps a label beside how much its figure went up or down, `{ label: 'Occupancy', value: '87%', change: '+3%' }`: an instrument shows what it reads, and boasts of nothing. */
export const isReading = ({ source }: Page, { at: { start } }: Text): boolean => change.test(objectAround(source, start, longestRecord) ?? '')
const longestRecord = 300
const change = /(?<![\w$])(?:change|trend|delta|variation|evolution|diff)["']?\s{0,3}:\s{0,3}["'`]?(?:[+−-]\s?\d|(?:up|down|hausse|baisse)\b)/i

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

/** Figures that a component counts up to, with the signs around it: `+<Counter to={97} />%`, `<Counter to={each.end} />{each.sign}`. None where words stand there. */
function signedFigures({ children }: Element, component: Element | undefined, figures: readonly string[]): readonly string[] {
  const place = component ? children.indexOf(component) : children.length
  const signs = [children.slice(0, place), children.slice(place + 1)].map(signsOf)
  if (!signs.every(({ length }) => length === 1 || length === figures.length)) return []
  const [before, after] = signs.map((side) => figures.map((_, i) => side[side.length === 1 ? 0 : i]!))
  return figures.map((figure, i) => `${before![i]!}${figure}${after![i]!}`)
}

/** The sign that stands on one side of a figure, one for each way where code has several. */
function signsOf(side: readonly (Element | Text)[]): readonly string[] {
  const ways = side.filter((each) => each instanceof Element)
  const said = ways.length > 0 ? ways.map(textOf) : [Text.join(side.filter((each) => each instanceof Text))]
  const isPlain = (ways.length === 0 || ways.length === side.length) && ways.every(({ name }) => name === '#branch') && said.every(({ value }) => !/[\p{L}\d]/u.test(value))
  if (!isPlain) return []
  const [only, ...more] = said
  return more.length === 0 && only!.holes.length > 0 ? filledFigures(only!) : said.map(({ value }) => value.trim())
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
  const [component, ...others] = branches.filter(({ name }) => name !== '#branch')
  const counted = others.length === 0 ? handedFigures(component ?? element) : []
  const signed = counted.length > 0 && counted.length <= most ? signedFigures(element, component, counted) : []
  if (signed.length > 0) return signed.map((figure) => Text.implied(figure, element.at))
  const isList = branches.length > 1 && branches.length <= 2 * most && branches.every(({ name }) => name === '#branch')
  if (isList) return branches.map((each) => textOf(each).trimmed)
  const said = textOf(element).trimmed
  const final = countedUp(element, said.value)
  if (final) return [final]
  const filled = branches.length === 0 ? filledFigures(said) : []
  return filled.length > 1 && filled.length <= most ? filled.map((figure) => Text.implied(figure, said.at)) : [said]
}
