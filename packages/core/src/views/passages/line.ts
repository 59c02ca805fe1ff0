import type { Element } from '../../element.ts'
import { descendants } from '../../page.ts'
import { BREAK, Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { label } from '../names/label.ts'
import { textOf } from './passages.ts'

const controls = 'input:not([type="hidden"]), select, textarea, button, [role="checkbox"], [role="radio"], [role="switch"]'
const edges = new Set('form fieldset section table tbody ul ol select body #page #branch'.split(' '))
/** A line of a basket says less. */
const longest = 200
const highest = 4

/** Attributes in which a component is told what its choice costs. */
const costs = ['price', 'data-price', 'cost', 'amount', 'prix']

/** What is said on the line a control stands on: its label, what it costs, and what else stands there for this control alone. */
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
  const told = costs.flatMap((name) => control.attr(name)?.text ?? [])
  const said = [label(control), ...told, ...(line === control ? [] : [textOf(line)])]
  return Text.join(said.flatMap((text, i) => (i === 0 ? [text] : [Text.implied(BREAK, control.at), text])))
})
