import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { within } from '../../span.ts'
import { elements } from '../../view.ts'
import type { WordList } from '../../word-list.ts'
import { label } from '../names/label.ts'
import { isBehind } from '../appearance/layers.ts'
import { named } from '../names/named.ts'
import { pressablesIn, writtenIn } from '../controls/panel.ts'
import { saidOf } from '../controls/repeated.ts'

const radio = 'input[type="radio"]'
const boxes = '[type="checkbox"], [role="switch"]'

/** Whether something refuses: an answer by its words, anything by its name in code, or boxes that can be left empty. On the layer of one control, where one is named. */
export function refuses(page: Page, wide: Element, { refuse, refusing }: Readonly<Record<'refuse' | 'refusing', WordList>>, layer?: { readonly element: Element; readonly opener: Element }): boolean {
  const isNear = (element: Element): boolean => within(element.at, wide.extent) && !(layer && isBehind(page, element, layer.element, layer.opener))
  if ([...pressablesIn(page, wide), ...elements(radio)(page)].some((answer) => refuse.has(label(answer)) && isNear(answer))) return true
  return writtenIn(page, wide).some((inside) => refusing.has(named(page, inside.at)) && isNear(inside)) || elements(boxes)(page).some(isNear)
}

/** A mark, and what only puts the question away, is no answer to it. */
const closing = /^\P{L}*$|^\P{L}*(?:x|close|hide|dismiss|fermer|masquer|cacher)\P{L}*$/iu
const longest = 40
/** Whether a control says that it puts the question away, and no more. */
export const putsAway = (control: Element): boolean => /\p{L}{2}/u.test(label(control).value) && closing.test(label(control).value)

/**
 * Whether a control is what is left for a yes: it stands with one other answer, and that one opens a choice in detail (`tuning`), whatever is
 * written on this one: “Lovely”. Links lead elsewhere.
 */
export function isOnlyYes(page: Page, control: Element, answers: readonly Element[], tuning: WordList): boolean {
  const said = answers.flatMap((answer) => (answer.name === 'a' && !answer.attr('role') ? saidOf(page, answer).filter((text) => tuning.has(text)) : saidOf(page, answer)))
  const left = said.filter(({ value }) => !closing.test(value))
  const own = saidOf(page, control).find((text) => !tuning.has(text))
  return own !== undefined && control.name !== 'a' && left.length === 2 && left.filter((text) => tuning.has(text)).length === 1 && left.includes(own) && own.value.length <= longest
}
