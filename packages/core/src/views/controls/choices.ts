import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { elements, view } from '../../view.ts'
import { innermost } from './controls.ts'
import { pressable } from '../names/label.ts'
import { textOf } from '../passages/passages.ts'
import { shownApart } from './shown-apart.ts'

/** A fork in the road: two to five things to press, side by side. */
export interface Choice {
  readonly controls: readonly Element[]
  /** The closest element that holds them all. */
  readonly around: Element
}

/** Every fork of the page. A menu of six is none, nor are the first link and the last of a letter. */
export const choices = view<Choice>(function* (page) {
  for (const [around, controls] of forks(innermost(elements(pressable)(page)).flatMap((control) => shownApart(page, control))))
    if (controls.length > 1 && controls.length < 6 && textOf(around).value.length <= widest) yield { around, controls }
})

/** More than this said between two answers, and they are not seen together. */
const widest = 1000

/** The fork a control is part of, if it is. */
export const choiceOf = (page: Page, control: Element): Choice | undefined => byControl(page).get(control)

const byControl = remember((page: Page): ReadonlyMap<Element, Choice> => new Map(choices(page).flatMap((choice) => choice.controls.map((control) => [control, choice] as const))))

const highest = 3
/** A question and its answers say less. */
const longest = 500

/** What is asked: everything said around a fork that a reader takes in together with it. */
export function askedBy({ around }: Choice): Text {
  let asked = around
  for (let up = 0; up < highest && asked.parent && textOf(asked.parent).value.length <= longest; up++) asked = asked.parent
  return textOf(asked)
}

/** Controls grouped by the closest element around them that holds a second one. Linear: each step up is counted once. */
function forks(controls: readonly Element[]): ReadonlyMap<Element, readonly Element[]> {
  const held = new Map<Element, number>()
  for (const control of controls) for (let above = control.parent; above; above = above.parent) held.set(above, (held.get(above) ?? 0) + 1)
  const groups = new Map<Element, Element[]>()
  for (const control of controls) {
    let above = control.parent
    while (above && held.get(above) === 1) above = above.parent
    // What stands in two branches of one condition is never seen side by side.
    if (!above || above.name === '#condition') continue
    const group = groups.get(above)
    if (group) group.push(control)
    else groups.set(above, [control])
  }
  return groups
}
