import { type Attribute, Element } from '../../element.ts'
import { atFirst } from '../../origin.ts'
import { descendants } from '../../page.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { label } from '../names/label.ts'
import { preselections } from './preselections.ts'

/** One of several answers that is given before the reader has chosen: a radio, an option, the default of a group. */
export interface Pick extends Placed {
  readonly label: Text
  readonly others: readonly Text[]
  /** `false` where an expression decides that nobody can follow. */
  readonly certain: boolean
}

/** Attributes by which a list or a group of a component library is told its first answer. */
const defaults = ['value', 'defaultvalue', 'default-value', 'initialvalue', 'defaultselectedkey']
/** What parts a page, and what is slid or typed, is no question. */
const isQuestion = ({ written, children }: Element): boolean => children.some((child) => child instanceof Element) && !/tab|accordion|slider|input|textfield|editor|carousel|stepper|collaps|navigation|form$/i.test(written)
const most = 60

/** What is pressed, or lies open, of several buttons side by side: `aria-pressed={cycle === 'year'}`. */
const states = ['aria-pressed', 'aria-selected'] as const

/** Of several terms of payment that a button each stands for, the one that holds at first: told apart from tabs by who asks. */
export const toggles = view<Pick>(function* (page) {
  for (const name of states) {
    for (const control of page.bearing(name)) {
      const mark = control.attr(name)!
      if (mark.maybe || atFirst(mark.origin)?.value !== true && mark.value !== 'true') continue
      const others = (control.parent?.childElements ?? []).filter((child) => child !== control && child.attr(name) !== undefined)
      if (others.length > 0 && others.length < 4) yield { at: mark.at, label: label(control), others: others.map(label), certain: true }
    }
  }
})

/** Every answer given in advance, where there are others to give. */
export const picks = view<Pick>(function* (page) {
  for (const { at, label: said, others, kind, certain } of preselections(page)) if ((kind === 'radio' || kind === 'option') && others.length > 0) yield { at, label: said, others, certain }
  for (const name of defaults) for (const group of page.bearing(name)) yield* pickedIn(group, group.attr(name)!)
})

function* pickedIn(group: Element, mark: Attribute): Generator<Pick> {
  const first = atFirst(mark.origin)?.value
  if (first == null || first === '' || mark.maybe || !isQuestion(group)) return
  const items: Element[] = []
  for (const element of descendants(group)) {
    if (element.attr('value') && items.push(element) > most) return
  }
  const picked = items.filter((item) => item.attr('value')!.value === String(first))
  if (picked.length === 1 && items.length > 1) yield { at: mark.at, label: label(picked[0]!), others: items.filter((item) => item !== picked[0]).map(label), certain: true }
}
