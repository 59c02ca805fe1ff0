import type { Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { putIn } from '../../put-in.ts'
import type { Span } from '../../span.ts'
import { type Passage, passages } from '../passages/passages.ts'

/** What code fills each element with from a list of the file: one passage for each member, in order. */
export const memberTexts = remember((page: Page): ReadonlyMap<Element, readonly Passage[]> => {
  const found = new Map<Element, Passage[]>()
  if (page.named('#branch').length === 0) return found
  for (const passage of passages(page)) {
    const { name, parent } = passage.block
    if (name !== '#branch' || !parent) continue
    putIn(found, parent, passage)
  }
  return found
})

const parted = /\}\s{0,60},\s{0,60}\{/

/** Whether two places of a list lie in two of its objects. */
export const isOfAnother = ({ source }: Page, one: Span, other: Span): boolean => parted.test(source.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)))
