import type { Element, Text } from '@aboveboard/core'
import { blocksOf } from '../template/branches.ts'
import { madeByBlock } from '../template/made.ts'
import type { TemplateTag } from '../template/tag.ts'
import type { Standing } from './tree.ts'

/**
 * Makes elements of the blocks that functions of a template engine put an element around: `<%= f.label :news do %> … <% end %>`
 * becomes a `label`. Only where both ends of the block hang below the same element: where tags are balanced.
 */
export function fillBlocks(tags: readonly TemplateTag[], standings: ReadonlyMap<TemplateTag, Standing>, source: string): void {
  if (standings.size < 2) return
  /** By parent: the elements, by the texts at which their blocks begin and end. */
  const marks = new Map<Element, Map<Text, Element>>()
  for (const { opened, turns, closed } of blocksOf(tags)) {
    const [first, last] = [standings.get(opened), standings.get(closed)]
    if (turns.length > 0 || !first || first.parent !== last?.parent) continue
    const made = madeByBlock(opened, source)
    if (!made) continue
    made.extent = { start: opened.start, end: closed.end }
    const known = marks.get(first.parent) ?? new Map<Text, Element>()
    marks.set(first.parent, known.set(first.text, made).set(last.text, made))
  }
  if (marks.size === 0) return
  const steps = new Map([...standings.values()].map((standing) => [standing.text, standing]))
  for (const [parent, known] of marks) fill(parent, known, steps)
}

function fill(parent: Element, marks: ReadonlyMap<Element | Text, Element>, steps: ReadonlyMap<Element | Text, Standing>): void {
  const open: Element[] = []
  for (const child of parent.children.splice(0)) {
    const made = marks.get(child)
    const into = open.at(-1) ?? parent
    if (made && made === into) open.pop()
    else if (made) {
      into.append(made)
      open.push(made)
    } else {
      into.append(child)
      const step = steps.get(child)
      if (step) step.parent = into
    }
  }
}
