import type { Element } from '../../element.ts'
import { type Origin, sources } from '../../origin.ts'
import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import type { Text } from '../../text.ts'
import type { Hit, WordList } from '../../word-list.ts'
import { type Filling, fillingOf } from './figures.ts'
import { isFilledElsewhere } from '../names/handles.ts'
import { nearby } from '../passages/nearby.ts'
import { passageAt } from '../passages/passages.ts'
import { branchOf, categories, isCounted, isFormKey } from '../passages/plural.ts'
import type { Statement } from '../passages/statements.ts'

/** Where a count that the copy gives comes from; `rendered`: it is written, and a script of elsewhere may write another; `clock`: it is the time and something on top; `timed`: the time plays a part in it. */
export type Source = Exclude<Filling, 'constant'> | 'rendered' | 'clock' | 'timed'

/** Whether words give a count: a blank, or a figure above zero that is not one of several forms chosen by a number. `figures` hears numbers. */
export function givesCount(page: Page, statement: Statement, { text, within }: Hit, figures: WordList): boolean {
  // “24/7 bookings in 48 hours”: the figure begins before the words.
  if (/\d\/$/.test(statement.text.value.slice(0, within.start))) return false
  if (text.holes.length > 0) return true
  const figure = Number(figures.find(text)?.text.value ?? 0)
  if (figure === 1 && isSingular(page, statement)) return false
  if (isAskedFor(page, statement, figure)) return false
  return isCounted(statement, figure) || (figure > 0 && (isOfList(page, statement) || isOfOne(page, statement)))
}

/** Whether a catalogue says the same of a number that is filled in, right before or after: `1 person is watching`, `{n} people are watching`. */
function isSingular(page: Page, { text, at }: Statement): boolean {
  const passage = page.kind === 'strings' ? passageAt(page, at) : undefined
  const close = /\p{L}+\P{L}*$/u.exec(text.value)?.[0]
  return passage !== undefined && close !== undefined && nearby(page, passage, 1, 1).some((near) => near.text !== text && /^\P{L}{0,4}\uFFFC/u.test(near.text.value) && near.text.value.endsWith(close))
}

/**
 * Whether words are shown of one thing that is told by its name, `room.id === 'sea' && <p>Only 2 left</p>`: a figure
 * written for it, no form of a number.
 */
function isOfOne(page: Page, { by }: Statement): boolean {
  return byName.test(conditionOf(page, by))
}

/** Whether words are shown where the number is this one, `stock === 1 && <p>Only 1 left</p>`: somebody counts it. */
function isAskedFor(page: Page, { by }: Statement, figure: number): boolean {
  return figure > 0 && byNumber.exec(conditionOf(page, by))?.groups?.['number'] === String(figure)
}

/** The condition of the branch in which an element stands, in code: written before it, or on it. */
export function conditionOf({ source }: Page, element: Element): string {
  const branch = branchOf(element)
  const holder = branch?.parent
  if (!branch || !holder) return ''
  const before = holder.children[holder.children.indexOf(branch) - 1]
  const [first] = branch.children
  const head = holder.name === '#condition' ? holder.extent.start : holder.at.end
  const asked = source.slice(before ? endOf(before) : head, branch.extent.start).slice(-longestCondition)
  return asked.trim() === '' && first ? (borne.exec(source.slice(branch.extent.start, first.at.end).slice(0, longestCondition))?.slice(1).find(Boolean) ?? '') : asked
}

/** A condition that an element, or the head of a block, bears. */
const borne = /(?:v-(?:else-)?if|x-if|\*ngIf)\s{0,3}=\s{0,3}["']([^"']*)|@(?:else )?if\s{0,3}\(([^{}]*)\)/
const endOf = (child: Element | Text): number => ('extent' in child ? child.extent : child.at).end
const longestCondition = 200
/** A condition that asks for a number. */
const byNumber = /[\w)\]]\s{0,3}===?\s{0,3}(?<number>\d{1,4})\s{0,3}(?:(?:&&|\?|\)|%?\}|:)[^<>\d]{0,40})?$/
/** A condition that asks for a name, and for no number. */
const byName = new RegExp(String.raw`^[^<>?:]*===?\s*(["'])(?!(?:${categories}|other|plural)\1)[A-Za-z][\w-]*\1[^<>?:\d]*&&\s*\(?\s*$`)

/** Whether words are written as a property of data, `badge: 'Only 2 left'`: one thing among others, no form of a number, and nothing that is given back where somebody has counted. */
export function isOfList({ source }: Page, { text }: Statement): boolean {
  const before = source.slice(Math.max(0, text.at.start - longestCondition), text.at.start)
  const key = property.exec(before.slice(-60))?.groups?.['key']
  return key !== undefined && !isFormKey(key) && !givenBack.test(before)
}
/** `if (left <= 3) return { text: 'Last ones'` */
const givenBack = /\bif\s*\([^{};]{0,120}\)\s*\{?\s*return\s*\(?\s*\{[^{}]{0,60}$/
const property = /[{,]\s*(["']?)(?<key>[A-Za-z_][\w-]*)\1\s*:\s*["'`]?$/

/** Where what is said in a text comes from. A constant of the file is as good as written out. */
export function sourceOf(page: Page, { value }: Text, { text, at, within }: Hit): Source {
  if (countedBefore.test(value.slice(0, within.start))) return 'open'
  const filling = fillingOf(text)
  if (filling === 'open') return (text.value.startsWith('\uFFFC') && text.holes.length === 1 && clockIn(text.holes[0]!.origin)) || 'open'
  if (filling === 'random') return 'random'
  return isFilledElsewhere(page, at) || isOneState(page, at) ? 'rendered' : 'written'
}

/** What a clock has to do with a figure that comes from nowhere else. A moment that has passed is what one counts from: `soldSince(Date.now() - day)`. */
function clockIn(origin: Origin): 'clock' | 'timed' | undefined {
  const all = [...sources(origin)]
  const clocks = all.filter((each) => each.kind === 'clock')
  if (clocks.length === 0 || all.some(({ kind }) => !ownKinds.has(kind))) return undefined
  if (clocks.every(({ offset = 0 }) => offset > 0 || offset < -sinceLong)) return 'clock'
  return clocks.some(({ offset }) => offset === undefined) ? 'timed' : undefined
}
const ownKinds: ReadonlySet<Origin['kind']> = new Set<Origin['kind']>(['clock', 'constant', 'state', 'conditional'])
/** Nobody counts from so long ago: a day of the calendar, taken off. */
const sinceLong = 10 * 365 * 86_400_000

/** “{left} of 20 places”: what is counted stands before the total, which never changes. */
const countedBefore = /\uFFFC\s{0,3}(?:of|\/|sur|de|von|di|van)\s{0,3}$/

/** Whether words stand under the name of a state in a table of them, `{ free: 'Places free', low: 'Only 3 left', full: 'Sold out' }`: what shows them has counted. */
function isOneState({ source }: Page, { start, end }: Span): boolean {
  const before = source.slice(Math.max(0, start - longestTable), start)
  const opens = before.lastIndexOf('{')
  const key = opens < 0 ? undefined : ownKey.exec(before.slice(opens))?.[1]
  if (key === undefined || !scarce.test(key)) return false
  const table = before.slice(opens) + source.slice(start, end + longestTable).split('}', 1)[0]!
  return [...table.matchAll(keys)].some(([, name = '']) => settled.test(name.replace(/[_-]/g, '')))
}

const longestTable = 400
const ownKey = /["']?([\w-]{2,30})["']?\s{0,4}:\s{0,4}["'`][^"'`\n]{0,60}$/
const keys = /(?:[{,]\s{0,40})["']?([\w-]{2,30})["']?\s{0,4}:/g
const scarce = /^(?:last|low|few|limited|almost|nearly|scarce|critical|derni|peu|presque|limite)/i
const settled = /^(?:available|instock|free|full|soldout|outofstock|unavailable|closed|disponible|libre|complet|epuise|rupture)$/i
