import type { Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import { type Page, texts } from '../../page.ts'
import { firstFrom, type Placed, type Span, within } from '../../span.ts'
import { HOLE, type Text } from '../../text.ts'
import { view } from '../../view.ts'
import { amountIn } from './amount.ts'
import { constantsOf } from '../counts/figures.ts'
import { letters } from '../code/latin.ts'
import { type Passage, passages } from '../passages/passages.ts'
import { isPeriodAlone, type Period, periodIn } from './periods.ts'
import { struck } from './struck.ts'

/** An amount of money, as a text tells it. */
export interface Amount extends Placed {
  readonly text: Text
  /** Where it stands in the text's `value`. */
  readonly within: Span
  /** `undefined` where a blank holds it. */
  readonly amount: number | undefined
  /** The sign, or the word in lower case: `$`, `€`, `eur`; empty where a blank holds it. */
  readonly currency: string
  /** What it is paid for, where that is said right behind it: `$9/month`. */
  readonly period: Period | undefined
  /** With what it is paid for: `$9/month`. */
  readonly full: Text
}

/** An amount that a page asks for something, and where it stands. */
export interface Price extends Amount {
  readonly passage: Passage
  /** How many prices come before it. */
  readonly order: number
  /** Shown as a price of before: struck through, or called so by its author. */
  readonly struck: Element | undefined
}

/** Codes and short words of money that mean something else in small letters: `3 mad cats`, `10 mt deep`. */
const codes = 'MAD|AED|XOF|XAF|PLN|KES|SEK|NOK|DKK|CZK|TND|SAR|NGN|GHS|ZAR|INR|PKR|BRL|MZN'
const behindOnly = 'zł|Kč|kr|MT|DHS?|F ?CFA|CFA'
const sign = `(?:(?<![${letters}\\d])(?:US|CA|AU|NZ|HK|A|C|R)?\\$|[€£¥₹₦₱₺₫₩₴₽₪฿]|(?<![${letters}\\d])(?:USD|EUR|GBP|CAD|AUD|CHF|${codes}|KSh|Rs\\.?)(?![${letters}]))`
const after = `(?:[€£¥₹₦₱₺₫₩₴₽₪฿$]|(?:USD|EUR|GBP|CAD|AUD|CHF|euros?|dollars?|pounds?|${codes}|${behindOnly}|KSh|Rs)(?![${letters}]))`
const asWritten = new RegExp(`^(?:${codes}|${behindOnly}|KSh|Ksh|Dhs?|Rs\\.?|Kr)$`)
const inAnyCase = new RegExp(`^(?:${codes}|${behindOnly}|KSh|Rs\\.?)$`, 'i')
const isMoney = (currency: string): boolean => asWritten.test(currency) || !inAnyCase.test(currency)
const figure = "(?:\\d{1,3}(?:[\\u00A0\\u202F\\u2009 .,'’]\\d{3}){1,4}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d)|\\uFFFC)"
const money = new RegExp(`(?<before>${sign})[ \\u00A0\\u202F]?(?<f1>${figure})|(?<![${letters}\\d.,#])(?<f2>${figure})[ \\u00A0\\u202F]?(?<behind>${after})`, 'gi')
const mentions = new RegExp(`[€£¥₹₦₱₺₫₩₴₽₪฿$]|(?:zł|Kč)|\\b(?:USD|EUR|GBP|CAD|AUD|CHF|euros?|dollars?|pounds?|${codes}|kr|MT|DHS?|F?CFA|KSh|Rs)\\b`, 'i')

const none: readonly Amount[] = []

/** Every amount of money that a text tells, in order. */
export const amountsIn = remember((text: Text): readonly Amount[] => {
  const { value, holes } = text
  if (!/[\d\uFFFC]/.test(value)) return none
  const sums = holes.filter(({ isSum }) => isSum)
  const figures = mentions.test(value) ? [...value.matchAll(money)].filter(({ groups = {} }) => isMoney(groups['before'] ?? groups['behind'] ?? '')) : []
  const told = figures.map(({ index, 0: said, groups = {} }) => {
    const amount = amountIn((groups['f1'] ?? groups['f2'] ?? '').replaceAll(' ', '\u00A0'))
    return amountAt(text, { start: index, end: index + said.length }, amount, (groups['before'] ?? groups['behind'] ?? '').toLowerCase())
  })
  if (sums.length === 0) return told
  const named = new Set(figures.map(({ index, 0: said }) => index + said.indexOf(HOLE)))
  const whole = sums.filter(({ from }) => !named.has(from))
  return [...told, ...whole.map(({ from }) => amountAt(text, { start: from, end: from + 1 }, undefined, ''))].sort((a, b) => a.within.start - b.within.start)
})

/** Those whose currency is written: a blank that is called a price may be one of coins, and tells no price to compare. */
export const writtenAmountsIn = (text: Text): readonly Amount[] => amountsIn(text).filter(({ currency }) => currency !== '')

function amountAt(text: Text, within: Span, amount: number | undefined, currency: string): Amount {
  const words = text.slice(within.start, within.end)
  const { period, length } = periodIn(text.value.slice(within.end))
  return { text: words, at: words.at, within, amount, currency, period, full: text.slice(within.start, within.end + length) }
}

/** Whether the file tells the figure: in the words, or in a list from which they are filled. */
export const tellsFigure = ({ amount, text }: Amount): boolean =>
  (amount ?? 0) > 0 || (text.holes.length > 0 && text.holes.every(({ origin }) => constantsOf(origin)?.some((known) => Number(known) > 0)))

/** Every price of the page, in reading order. */
export const prices = view<Price>(function* (page) {
  const all = passages(page)
  let order = 0
  for (const passage of all) {
    const { text } = passage
    for (const amount of amountsIn(text)) {
      const isLast = amount.within.end >= text.value.trimEnd().length
      const next = isLast && amount.period === undefined ? all[passage.order + 1]?.text.value : undefined
      // Cards often write “$12” and “per month” into blocks of their own.
      const period = amount.period ?? (next !== undefined && isPeriodAlone(next) ? periodIn(next).period : undefined)
      yield { ...amount, period, passage, order: order++, struck: struckAt(page, amount.at) }
    }
  }
})

/** Strikes seldom stand within each other: the one that begins last before a place is the one around it. */
function struckAt(page: Page, at: Span): Element | undefined {
  const all = struck(page)
  const last = all[firstFrom(all, at.start + 1) - 1]
  if (last && within(at, last.extent)) return last
  const kept = keptStruck(page)
  const told = kept[firstFrom(kept, at.start + 1) - 1]
  return told && within(at, told.at) ? told.element : undefined
}

/** Words that are written elsewhere, in a list of the file, and shown struck through. */
const keptStruck = remember((page: Page): readonly (Placed & { readonly element: Element })[] =>
  struck(page)
    .flatMap((element) => [...texts(element)].flatMap(({ at }) => (within(at, element.extent) ? [] : [{ at, element }])))
    .sort((a, b) => a.at.start - b.at.start),
)
