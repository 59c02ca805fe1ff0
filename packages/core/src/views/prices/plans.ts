import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { putIn } from '../../put-in.ts'
import { firstFrom, type Placed } from '../../span.ts'
import { elements, view } from '../../view.ts'
import { listedPlans } from '../code/listed-plans.ts'
import { type Price, prices } from './prices.ts'

/** One of several things offered side by side, and what it costs. */
export interface Plan extends Placed {
  readonly card: Element
  /** Its prices, those of before aside. */
  readonly prices: readonly Price[]
}

/** Cards are seldom built deeper. */
const highest = 7
const most = 6

/** Rows of two to six cards with prices: each has a heading or something to press, and says more than its price. */
export const plans = view<readonly Plan[]>(function* (page) {
  const rows = new Map<Element, Map<Element, Price[]>>()
  for (const price of prices(page)) {
    if (price.struck) continue
    for (let child = price.passage.block, up = 0; child.parent && up < highest; child = child.parent, up++) {
      const row = rows.get(child.parent) ?? new Map<Element, Price[]>()
      rows.set(child.parent, row)
      putIn(row, child, price)
    }
  }
  for (const row of rows.values()) {
    if (row.size < 2 || row.size > most) continue
    const cards = [...row].map(([card, told]) => ({ card, prices: told, at: card.at }))
    if (cards.every(({ card }) => card.written === cards[0]!.card.written && isCard(page, card))) yield cards
  }
  for (const row of listedPlans(page)) yield row.map(({ card, price }) => ({ card, prices: [price], at: price.at }))
})

const isCard = (page: Page, card: Element): boolean => !rowsOnly.has(card.name) && hasHead(page, card)
/** Rows of a table and words in a line are no cards. */
const rowsOnly = new Set(['tr', 'option', 'span', 'p', 'b', 'strong', 'a', '#branch', '#condition', 'tbody', 'body'])
function hasHead(page: Page, { extent }: Element): boolean {
  const first = heads(page)[firstFrom(heads(page), extent.start)]
  return first !== undefined && first.at.start < extent.end
}

const heads = elements('h1, h2, h3, h4, h5, h6, button, [role="button"]')
