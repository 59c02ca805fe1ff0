import type { Page } from '../../page.ts'
import type { Text } from '../../text.ts'
import { around, nearby } from './nearby.ts'
import { passageAt } from './passages.ts'
import type { Statement } from './statements.ts'

/** What a reader takes in together with a statement, itself among it; in a catalogue, the messages of the same group, where it is small. */
export function readWith(page: Page, { text, by, at }: Statement): readonly Text[] {
  if (page.kind === 'strings') return [text, ...(by.parent ? around(page, by.parent).map((near) => near.text) : [])]
  const passage = passageAt(page, at)
  return passage ? nearby(page, passage).map((near) => near.text) : [text, ...around(page, by).map((near) => near.text)]
}
