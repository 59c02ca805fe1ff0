import type { Element } from '../element.ts'
import { elements, view } from '../view.ts'
import { pressable } from './label.ts'

/** A fork in the road: two to five things to press, side by side. */
export type Choice = readonly Element[]

/** Every fork of the page. A link in a sentence or a menu of six is no fork. */
export const choices = view<Choice>(function* (page) {
  const controls = outermost(elements(pressable)(page))
  for (const fork of forks(controls)) if (fork.length > 1 && fork.length < 6) yield fork
})

/** Controls that do not stand within another. */
function outermost(controls: readonly Element[]): readonly Element[] {
  const all = new Set(controls)
  return controls.filter((control) => {
    for (let above = control.parent; above; above = above.parent) if (all.has(above)) return false
    return true
  })
}

/** Controls grouped by the closest element around them that holds a second one. Linear: each step up is counted once. */
function* forks(controls: readonly Element[]): Generator<Element[]> {
  const held = new Map<Element, number>()
  for (const control of controls) for (let above = control.parent; above; above = above.parent) held.set(above, (held.get(above) ?? 0) + 1)
  const groups = new Map<Element, Element[]>()
  for (const control of controls) {
    let above = control.parent
    while (above && held.get(above) === 1) above = above.parent
    if (!above) continue
    const group = groups.get(above)
    if (group) group.push(control)
    else groups.set(above, [control])
  }
  yield* groups.values()
}
