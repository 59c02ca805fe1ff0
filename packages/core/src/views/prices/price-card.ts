import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { within } from '../../span.ts'
import type { Control } from '../controls/controls.ts'
import { nearby } from '../passages/nearby.ts'
import { marginOf, panelAround } from '../controls/panel.ts'
import { type Passage, passageAt, passages } from '../passages/passages.ts'
import { prices } from './prices.ts'

/** What is told of the thing that a control joins or buys: the card with its price, or the messages beside it. */
export function priceCard(page: Page, { element, at }: Control): readonly Passage[] {
  const passage = page.kind === 'strings' ? passageAt(page, at) : undefined
  if (passage) return nearby(page, passage)
  const panel = panelAround(element, (around) => prices(page).some((price) => !price.struck && isIn(price.passage, around)))
  const wide = panel && marginOf(panel)
  return wide ? passages(page).filter((each) => isIn(each, wide)) : []
}

/** What a list of the file fills in is written elsewhere, and shows here. */
function isIn({ at, block }: Passage, around: Element): boolean {
  for (let up: Element | undefined = block; up; up = up.parent) if (up === around) return true
  return within(at, around.extent)
}
