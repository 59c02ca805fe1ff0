import type { Element } from '../../element.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { passages, spokenOn } from './passages.ts'

/** Something the page says to its reader, in its text or in an attribute, and the element that says it. */
export interface Statement extends Placed {
  readonly text: Text
  readonly by: Element
}

/** Everything the page says: its passages in reading order, then what attributes say. */
export const statements = view<Statement>((page) => [
  ...passages(page).map(({ text, block, at }) => ({ text, by: block, at })),
  ...spokenOn(page).map(({ by, attribute: { text } }) => ({ text, by, at: text.at })),
])
