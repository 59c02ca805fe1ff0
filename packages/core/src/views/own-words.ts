import type { Page } from '../page.ts'
import { type Placed, within } from '../span.ts'
import type { Text } from '../text.ts'
import { passages } from './passages.ts'

/** So far before it stands what names a clock that is set in boxes. */
const furthest = 3
/** A word; units beside the figures are none: `Days`, `Heures`. */
const words = /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u

/** The words of a thing that says little itself: those it stands among, else those right before it, “Sale ends in” above the boxes of a clock. */
export function ownWords(page: Page, { at, text }: Placed & { readonly text?: Text }): Text | undefined {
  if (text && words.test(text.value)) return text
  const all = passages(page)
  const around = all.find((each) => within(at, each.at) && words.test(each.text.value))
  if (around) return around.text
  const before = all.filter((each) => each.at.end <= at.start).sort((a, b) => b.at.end - a.at.end)
  return before.slice(0, furthest).find((each) => words.test(each.text.value))?.text
}
