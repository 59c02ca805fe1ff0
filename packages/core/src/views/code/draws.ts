import type { Element } from '../../element.ts'
import { type Origin, sources } from '../../origin.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { view } from '../../view.ts'
import { isWritten } from './code-behind.ts'
import { isRandom } from '../counts/figures.ts'
import { glance } from './glance.ts'
import { passages } from '../passages/passages.ts'

/** A value drawn by lot that the page shows or hands on: a blank in a passage, or an attribute. */
export interface Draw extends Placed {
  readonly by: Element
  /** The passage whose blank it fills; none when it is an attribute's value. */
  readonly text?: Text
  /** Where the blank stands in the passage's `value`; a script may have written it elsewhere in the file. */
  readonly from?: number
  /** What it is made of, where that names something else: `product.id`. */
  readonly of?: string | undefined
}

/** Everything on the page that is drawn by lot, in reading order, then what attributes hand on. */
export const draws = view<Draw>(function* (page) {
  if (!isWritten(page, chance, mayDraw) && !(page.source.includes('%') && divides.test(page.source))) return
  for (const { text, block } of passages(page))
    for (const { from, origin } of text.holes) if (isRandom(origin)) yield { by: block, text, from, at: text.slice(from, from + 1).at, of: madeOf(origin) }
  for (const element of page.elements) for (const attribute of element.attributes) if (!isSilent(attribute.name) && isRandom(attribute.origin)) yield { by: element, at: attribute.at, of: madeOf(attribute.origin) }
})

/** What a number is divided by where it names something: `id % 7`, `(product.id * 13) % 17`. */
const divides = /(?:[iI]d|slug|length|handle|sku|[hH]ash|[sS]eed|\))\)*\s*%\s?\d{1,3}(?![\d%])/

function madeOf(origin: Origin): string | undefined {
  for (const each of sources(origin)) if (each.kind === 'random' && each.of !== undefined) return each.of
  return undefined
}

/** Whether a passage is nothing but its blanks: a figure set apart from the words that tell what it counts. */
export const isBare = remember(({ value }: Text): boolean => !/\p{L}/u.test(value))

/** What code calls chance by. A file without such a name is not asked where its values come from: asking costs. */
const mayDraw = glance('rand', 'faker', 'chance', 'casual', 'sample', 'shuffle', 'rng(', 'alea', 'hasard', 'zufall', 'casuale')
const chance = /[rR]andom|(?<![A-Za-z])rand|[a-z]Rand|faker|[cC]hance[.(]|casual\.|[sS]ample(?:Size)?\(|shuffle\(|rng\(|[aA]lea(?:toir|tori|\(|[A-Z])|[hH]asard|[zZ]ufall|[cC]asuale/

/** Attributes that show nothing: where things are, what they look like, what happens. */
const silent = new Set(
  'key id class style ref src href name for width height x y d transform delay duration seed animate initial transition variants aria-labelledby aria-describedby aria-controls'.split(' '),
)
const isSilent = (name: string): boolean => silent.has(name) || name.startsWith('on')
