import type { Element } from '../element.ts'
import { descendants } from '../page.ts'
import { Text } from '../text.ts'
import { remember } from '../view.ts'
import { label } from './label.ts'
import { textOf } from './passages.ts'

const controls = 'input:not([type="hidden"]), select, textarea, button, [role="checkbox"], [role="radio"], [role="switch"]'
const edges = new Set('form fieldset section table tbody ul ol body #page #branch'.split(' '))
/** A line of a basket says less. */
const longest = 200
const highest = 4

/** What is said on the line a control stands on: its label, and what else stands there for this control alone, such as a price. */
export const lineOf = remember((control: Element): Text => {
  let line = control
  for (let up = 0; up < highest; up++) {
    const { parent } = line
    if (!parent || edges.has(parent.name) || textOf(parent).value.length > longest) break
    let others = 0
    for (const element of descendants(parent)) if (element !== control && element.is(controls)) others++
    if (others > 0) break
    line = parent
  }
  return line === control ? label(control) : Text.join([label(control), Text.implied('\n', control.at), textOf(line)])
})
