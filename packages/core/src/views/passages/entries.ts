import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import type { WordList } from '../../word-list.ts'
import { identity } from '../names/identity.ts'
import { nearby } from './nearby.ts'
import { passageAt } from './passages.ts'

/** How many entries before and behind one still belong to the same few words of an interface. */
const reach = 2

/** Whether an entry of a list of strings stands beside one that is called by one of these names: code shows the one of them that is so. */
export function isEntryBeside(page: Page, at: Span, names: WordList): boolean {
  const passage = page.kind === 'strings' ? passageAt(page, at) : undefined
  return passage !== undefined && nearby(page, passage, reach, reach).some(({ block }) => names.has(identity(block)))
}
