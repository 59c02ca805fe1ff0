import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { within } from '../../span.ts'
import { isOfAnother, memberTexts } from './member-texts.ts'
import type { Passage } from '../passages/passages.ts'
import { periodIn } from '../prices/periods.ts'
import { amountsIn, type Price, prices } from '../prices/prices.ts'

/** One member of a list of the file that code shows as a card. */
export interface ListedPlan {
  /** What bears its name. */
  readonly card: Element
  readonly price: Price
}

const most = 6
const heads = /^h[1-6]$/
const looped = /\.map\(|\bv-for\b|\{#each\b|\*ngFor\b|@for\b|\bx-for\b|\{%-?\s{0,3}for\b/

/**
 * Cards that one piece of markup shows for each object of a list: `[{ name: 'Solo', price: '$9', per: 'a week' }, …]`. Names, prices
 * and times stand each in a block of their own; what belongs together stands in one object of the file.
 */
export function* listedPlans(page: Page): Generator<readonly ListedPlan[]> {
  const lists = memberTexts(page)
  if (lists.size === 0 || !looped.test(page.source)) return
  for (const [holder, told] of lists) {
    if (told.length < 2 || told.length > most || !isApart(page, told) || !told.every(({ text }) => amountsIn(text).length === 1)) continue
    const card = holder.parent
    const beside = card ? [...lists].filter(([other, { length }]) => other !== holder && length === told.length && within(other.extent, card.extent)) : []
    const names = beside.find(([other, texts]) => heads.test(other.name) && isTogether(page, told, texts))?.[1]
    const times = beside.find(([, texts]) => texts.every(({ text }) => periodIn(text.value).period) && isTogether(page, told, texts))?.[1]
    if (!names) continue
    const all = told.map((passage) => prices(page).find((price) => price.passage === passage))
    if (all.some((price) => price === undefined || price.struck)) continue
    yield all.map((price, i) => ({ card: names[i]!.block, price: times ? { ...price!, period: periodIn(times[i]!.text.value).period, full: times[i]!.text } : price! }))
  }
}

/** Whether each is written in an object of its own, one behind the other. */
const isApart = (page: Page, told: readonly Passage[]): boolean => told.every(({ at }, i) => i === 0 || (told[i - 1]!.at.end < at.start && isOfAnother(page, told[i - 1]!.at, at)))

/** Whether those of the same rank are written in the same object. */
const isTogether = (page: Page, told: readonly Passage[], others: readonly Passage[]): boolean => told.every(({ at }, i) => !isOfAnother(page, at, others[i]!.at))
