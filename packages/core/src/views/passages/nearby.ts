import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { firstFrom, type Span, within } from '../../span.ts'
import { BREAK, Text } from '../../text.ts'
import { byStart, type Passage, passages } from './passages.ts'

/** What a part of a page is set apart by: nothing is “near” across its edge. */
const parts = new Set('section article aside main nav header footer form dialog fieldset li td th dd #page'.split(' '))

/** How many elements up the part may lie: a card is seldom built deeper. */
const highest = 4

/** How many passages on each side a reader takes in together. */
const reach = 4

/** What a reader takes in together with a passage: the passages around it, itself among them, in the same part of the page. */
export function nearby(page: Page, passage: Passage, before: number = reach, after: number = reach): readonly Passage[] {
  const { extent } = partOf(passage.block)
  const around = passages(page).slice(Math.max(0, passage.order - before), passage.order + after + 1)
  return around.filter((other) => other.order === passage.order || inside(other, extent))
}

/** Passages read one after the other, the ends of blocks standing as ends of sentences. */
export function together(near: readonly Passage[]): Text {
  return Text.join(near.flatMap(({ text, at }, i) => (i === 0 ? [text] : [Text.implied(BREAK, { start: at.start, end: at.start }), text])))
}

function partOf(block: Element): Element {
  let part = block
  for (let up = 0; up < highest && part.parent && (up === 0 || !parts.has(part.name)); up++) part = part.parent
  return part
}

/** What is kept in an object of the file is read where the markup shows it. */
const inside = ({ at, block }: Passage, extent: Span): boolean => within(at, extent) || (block.name !== '#page' && within(block.at, extent))

/** The passages in and close around an element: those of the widest element around it that holds no more than `most`. */
export function around(page: Page, element: Element, most: number = 12): readonly Passage[] {
  let found: readonly Passage[] = []
  for (let up = 0, at: Element | undefined = element; at && at.name !== '#page' && up < highest; at = at.parent) {
    const { extent, name } = at
    // Where a part of another file begins, nothing is built.
    if (!page.isComposed || name !== '#branch') up++
    // Markup that code puts into an element is not written within it.
    if (!within(element.extent, extent)) break
    // What a script fills in may be written elsewhere: where a passage begins tells where it stands.
    const [from, to] = [firstFrom(byStart(page), extent.start), firstFrom(byStart(page), extent.end)]
    if (to - from > most) break
    found = byStart(page).slice(from, to)
  }
  return found
}
