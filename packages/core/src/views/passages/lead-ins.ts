import type { Element } from '../../element.ts'
import { firstFrom, within } from '../../span.ts'
import { elements, view } from '../../view.ts'
import { controls, tickable } from '../controls/controls.ts'
import { byStart } from './passages.ts'
import type { Statement } from './statements.ts'

/** What is said right before boxes that bear other words, or none: how to tick them, what they are about. */
export const leadIns = view<Statement>(function* (page) {
  if (page.kind === 'strings') return
  const boxes = elements(tickable)(page)
  if (boxes.length === 0) return
  const told = new Set(controls(page).map(({ at }) => at.start))
  for (const box of boxes) {
    const passage = byStart(page)[firstFrom(byStart(page), box.at.start) - 1]
    if (!passage || told.has(passage.at.start) || passage.text.value.length > longest || !within(passage.at, partAround(box).extent)) continue
    told.add(passage.at.start)
    yield { text: passage.text, by: passage.block, at: passage.at }
  }
})

/** What is longer tells a story. */
const longest = 300
/** How many elements around a box what leads in to it may stand. */
const reach = 3
const edges = new Set('form fieldset section article li tr dialog body #page #branch'.split(' '))

function partAround(box: Element): Element {
  let part = box
  for (let up = 0; up < reach && part.parent && !edges.has(part.name); up++) part = part.parent
  return part
}
