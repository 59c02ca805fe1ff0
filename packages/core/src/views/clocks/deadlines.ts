import type { Element } from '../../element.ts'
import { atFirst } from '../../origin.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { isCommented } from '../code/commented.ts'
import { isNamedSo, namesCountdown } from './countdowns.ts'
import { daysIn } from './days.ts'
import { goneWhenOver } from './gone-when-over.ts'

/** A day written into the file at which one of its countdowns ends. */
export interface Deadline extends Placed {
  /** When that day is over, in milliseconds. */
  readonly end: number
  /** The countdown, where it is an element. */
  readonly by: Element | undefined
  /** Whether what is offered until then is gone by itself when it is over. */
  readonly goes: boolean
}

/** Attributes that tell when something ends. */
const telling = 'data-date data-end data-end-date data-enddate data-ends-at data-endtime data-end-time data-deadline data-countdown data-time data-datetime data-date-time data-until data-expires data-expire data-target data-target-date data-final-date data-fin date enddate end-date endsat ends-at endtime deadline to until target targetdate target-date expires expiresat expirydate end datefin value'.split(' ')
/** `const end = new Date('2024-12-31')`: the end of something, set in code. */
const set = /(?:end|target|deadline|countdown|expir|until|final|fin)\w{0,24}\s{0,3}(?::[^=\n]{0,20})?[=:]\s{0,3}(?:new Date|Date\.parse|moment|dayjs)\(\s{0,3}(['"`])([^'"`\n]{6,40})\1/gi

/** The ends of the countdowns of a page, as far as they are days of the calendar that the file tells. */
export const deadlines = view<Deadline>(function* (page) {
  if (!namesCountdown(page)) return
  yield* onElements(page)
  for (const found of page.source.matchAll(set)) {
    const start = found.index + found[0].lastIndexOf(found[2]!)
    const at = { start, end: start + found[2]!.length }
    const end = isCommented(page, at) ? undefined : endOf(Text.written(page.source, at, found[2]!))
    if (end !== undefined) yield { at, end, by: undefined, goes: goneWhenOver(page).has(nameOf(page, found)) }
  }
})

/** What a match of `set` gives a day to: all of the name, which it finds by its end. */
const nameOf = ({ source }: Page, { index, 0: set }: RegExpExecArray): string => /[\w$]{0,40}$/.exec(source.slice(Math.max(0, index - 40), index))![0] + /^[\w$]+/.exec(set)![0]

function* onElements(page: Page): Generator<Deadline> {
  for (const name of telling)
    for (const by of page.bearing(name)) {
      const { text, at } = by.attr(name)!
      const end = /\d{4}/.test(text.value) && isNamedSo(by) ? endOf(text) : undefined
      if (end !== undefined) yield { at, end, by, goes: false }
    }
}

/** The year of a day that the words leave to the `<time>` they stand in. */
export function yearTold(page: Page, { at }: Placed): number | undefined {
  const told = page.named('time').find(({ extent }) => extent.start <= at.start && at.end <= extent.end)?.attr('datetime')
  const first = told && atFirst(told.origin)
  const [, year] = /^\s*((?:19|20)\d\d)-\d\d/.exec(String(first?.value ?? '')) ?? []
  return year === undefined ? undefined : Number(year)
}

/** Only a day with its year is the end of anything. */
function endOf(text: Text): number | undefined {
  const [day] = daysIn(text)
  return day?.year === undefined ? undefined : day.endIn(day.year)
}
