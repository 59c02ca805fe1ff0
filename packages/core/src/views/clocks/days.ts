import type { Page } from '../../page.ts'
import type { Placed, Span } from '../../span.ts'
import { remember } from '../../memory.ts'
import type { Text } from '../../text.ts'
import { letters } from '../code/latin.ts'

/** A day of the calendar, written in a text. */
export interface Day extends Placed {
  readonly text: Text
  /** Where it stands in the text's `value`. */
  readonly within: Span
  /** The year, where one is written. */
  readonly year: number | undefined
  /** When the day is over in a year, in milliseconds, by the clock of Greenwich. */
  endIn(year: number): number
}

const names = [
  'jan(?:uary|vier|v)?|feb(?:ruary)?|f[ée]v(?:rier|r)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept(?:ember|embre)?|sep|oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?',
  'januar|jänner|februar|feber|märz|maerz|mrz|juni|juli|oktober|okt|dezember|dez',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre',
  'januari|februari|maart|mei|augustus',
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro',
].join('|')
const order: readonly RegExp[] = [/^(?:jan|jän|ene|gen)/, /^f/, /^(?:mar|mär|mae|maa|mrz)/, /^a[pvb]r/, /^(?:ma[iyg]|mei)/, /^(?:jui?n|giu)/, /^(?:jui?l|lug)/, /^a[oug]/, /^se/, /^o/, /^no/, /^d/]

const year = '(?:19|20)\\d\\d'
/** `31 January 2024`, `31st of Jan.`, `1er février 2024`; `January 31, 2024`; `2024-01-31`; `31/01/2024`, `31.1.24`; `March 2024`. */
const written = new RegExp(
  [
    `(?<![\\d.,])(?<d1>[0-3]?\\d)(?:st|nd|rd|th|er|ème)?\\.?\\s{1,2}(?:(?:of|de)\\s)?(?<m1>${names})(?![${letters}-])(?:\\.?,?\\s{1,2}(?:del?\\s)?(?<y1>${year})(?!\\d))?`,
    `(?<![${letters}])(?<m2>${names})(?![${letters}-])\\.?\\s{1,2}(?<d2>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:%€$])(?:,?\\s{1,2}(?<y2>${year})(?!\\d))?`,
    `(?<!\\d)(?<y3>${year})(?<s3>[-/])(?<m3>[01]?\\d)\\k<s3>(?<d3>[0-3]?\\d)(?!\\d)`,
    `(?<![\\d./])(?<a>[0-3]?\\d)(?<s>[./-])(?<b>[0-3]?\\d)\\k<s>(?<y4>${year}|\\d\\d)(?!\\d|[./-]\\d)`,
    `(?<![${letters}])(?<m5>${names})\\.?\\s{1,2}(?<y5>${year})(?!\\d)`,
  ].join('|'),
  'gi',
)

/** What no day is written without. The pattern above takes longer to compile than a small file to judge. */
const mayName = new RegExp(`\\d[./-][01]?\\d|${names}`, 'i')

/** The days that a text names, in their order. A month of a year stands for its last day. */
export const daysIn = remember((text: Text): readonly Day[] => {
  const { value } = text
  return /\d/.test(value) && mayName.test(value) ? [...value.matchAll(written)].flatMap((found) => dayOf(text, found) ?? []) : []
})

/** How far behind words such as “until” a day may stand: “until midnight on Sunday, …”. */
const near = 28

/** What may part the first day of a time from its last, and what a first day alone stands behind. */
const through = /^[\s,]*(?:[-–—&]|to|through|thru|until|till|and|au|jusqu[’']au|et(?: le)?|bis(?: zum)?|und|hasta(?: el)?|al|y|e|fino al|a|até|t\/m|tot(?: en met)?|en)\s*(?:the|on|le)?\s*$/i
const since = /(?:from|since|starting|begin\w*|as of|after|partir|compter|dès|depuis|du|ab|vom|seit|desde|dal|partire|vanaf)\s*(?:on|the|le|du|de|dem|del?|el|il)?\s*$/i

/** The last day that words lead to: right behind them, or the last one among them (“until 3 May to save”). A first day is none. */
export function dayBehind(text: Text, { start, end }: Span): Day | undefined {
  const days = daysIn(text)
  let at = days.findIndex(({ within }) => within.start >= end && within.start <= end + near)
  if (at < 0) return days.findLast(({ within }) => within.start >= start && within.start < end)
  const first = at
  while (days[at + 1] && through.test(text.value.slice(days[at]!.within.end, days[at + 1]!.within.start))) at++
  return at === first && since.test(text.value.slice(start, days[at]!.within.start)) ? undefined : days[at]
}

const clock = /\bnew Date\(|\bDate\.(?:now|parse|today|current)\b|\b(?:dayjs|moment|parseISO)\(|'now'\s?\||\bnow\(\)|\bTime\.(?:now|current)\b|\bCarbon::|(?<![\w.>:])(?:time|current_time|strtotime)\(/

/** Whether code of the page asks what day it is. */
export const asksTheDay = ({ source }: Page): boolean => clock.test(source)

/** Whether code that asks the day holds this one too, as code writes it (`2024-03-29`): what ends then may be taken away by itself. */
export const isKeptInCode = ({ source }: Page, day: Day, year = day.year): boolean => year !== undefined && source.includes(new Date(day.endIn(year) - 1).toISOString().slice(0, 10))

/** Whether the first day of a time, told behind words such as “from”, lies behind its last. */
export function endsBeforeItBegins(text: Text, last: Day, from: { readonly within: Span } | undefined): boolean {
  const first = last.year === undefined || !from ? undefined : daysIn(text).find(({ within }) => within.start >= from.within.start && within.end <= last.within.start)
  return first !== undefined && first.endIn(first.year ?? last.year!) > last.endIn(last.year!)
}

function dayOf(text: Text, { index, 0: said, groups = {} }: RegExpMatchArray): Day | undefined {
  const { d1, m1, y1, d2, m2, y2, d3, m3, y3, a, b, y4, m5, y5 } = groups
  const month = m1 ?? m2 ?? m5
  const readings = a && b ? [[Number(b), Number(a)], [Number(a), Number(b)]] : [[m3 ? Number(m3) : monthOf(month), Number(d1 ?? d2 ?? d3 ?? 31)]]
  const possible = readings.filter(([m = 0, d = 0]) => m >= 1 && m <= 12 && d >= 1 && d <= 31)
  if (possible.length === 0) return undefined
  const stated = y1 ?? y2 ?? y3 ?? y4 ?? y5
  const within = { start: index!, end: index! + said.length }
  const words = text.slice(within.start, within.end)
  return {
    text: words,
    at: words.at,
    within,
    year: stated === undefined ? undefined : Number(stated) + (stated.length === 2 ? 2000 : 0),
    // Where two readings are possible, the later one: nothing is over that may not be.
    endIn: (in_) => Math.max(...possible.map(([m = 0, d = 0]) => Date.UTC(in_, m - 1, m5 ? daysOf(in_, m) : d) + day)),
  }
}

const day = 24 * 60 * 60 * 1000
const daysOf = (in_: number, month: number): number => new Date(Date.UTC(in_, month, 0)).getUTCDate()
const monthOf = (name = ''): number => order.findIndex((each) => each.test(name.toLowerCase())) + 1
