import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { firstFrom, type Placed, within } from '../../span.ts'
import type { Text } from '../../text.ts'
import { passages } from './passages.ts'

/** So far before it stands what names a clock that is set in boxes. */
const furthest = 3
/** A word; units beside the figures are none: `Days`, `Heures`. */
const words = /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u

const inOrder = remember((page: Page) => [...passages(page)].sort((a, b) => a.at.start - b.at.start))

/** The words of a thing that says little itself: those it stands among, else those right before it, “Sale ends in” above the boxes of a clock. */
export function ownWords(page: Page, { at, text }: Placed & { readonly text?: Text }): Text | undefined {
  if (text && words.test(text.value)) return text
  const all = inOrder(page)
  const here = firstFrom(all, at.start + 1)
  const near = all.slice(Math.max(0, here - furthest - 1), here).reverse()
  return near.find((each) => (within(at, each.at) || each.at.end <= at.start) && words.test(each.text.value))?.text
}
