import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Text } from '../../text.ts'
import { elements, view } from '../../view.ts'
import { asWritten } from '../code/as-written.ts'
import { glance } from '../code/glance.ts'
import { identity } from '../names/identity.ts'
import { label, pressable } from '../names/label.ts'
import { look } from './look.ts'
import { type Obscurity, obscured } from './obscured.ts'

/** Beyond these, nobody takes a control for a matter of taste: type in px, contrast, percent of it that shows. */
const most = { size: 10, contrast: 2, opacity: 30 }
/** A mark without a word is small everywhere; only what is next to invisible is told. */
const faintest = 25

/** What a control runs that only puts away what stands around it: `setOpen(false)`, `bell = false`, `onClose`. */
const puttingAway =
  /\b(?:on:?click|onpress|@click|v-on:click|x-on:click)\s?=\s?["'{]{1,2}\s?(?:\(\)\s?=>\s?)?\(?\s?(?:set[A-Z]\w{0,30}\(\s?false\s?\)|set(?!\w{0,30}(?:filter|search|sort|query|categor|range|day|date|month|year|period|periode)\w{0,12}\()[A-Z]\w{0,30}\(\s?null\s?\)|[a-z_$][\w$.]{0,40}\s?=\s?(?:false|null)|(?:props\.)?(?:on)?_?(?:close|dismiss|skip|decline|refuse|fermer|passer|refuser)\w{0,20}(?:\(\s?\))?|navigation\.(?:goBack|pop|dismiss)\(\s?\)|\$?emit\(\s?['"`](?:close|dismiss|skip|cancel)['"`]\s?\))\s?\)?\s?[}"']/i
const mayPutAway = glance('click', 'onpress')
const longestTag = 500

const loud = /\b(?:primary|cta|accept|full|big|main|hero|large|lg|gold|principal|grand|solid|filled|contained)\b/i

/** What is made to be pressed: with a ground of its own, or called so. */
const isLoud = (page: Page, control: Element): boolean => look(page)(control).filled === true || loud.test(identity(control).value)

/** A way out of a fork that can hardly be seen. */
export interface BarelySeen {
  readonly out: Element
  /** The other answer, whatever its words are. */
  readonly other: Element
  readonly obscurity: Obscurity
}

/**
 * The first of the ways out of a fork (`outs`), where each is next to unreadable beside a control that is made to be pressed.
 * One in plain sight is enough.
 */
export function barelySeen(page: Page, outs: readonly Element[], controls: readonly Element[]): BarelySeen | undefined {
  // Most forks have no way out: what things look like is not looked at for them.
  if (outs.length === 0) return undefined
  const others = controls.filter((each) => !outs.includes(each) && label(each).value !== '')
  const other = others.find((each) => isLoud(page, each)) ?? (others.length === 1 ? others[0] : undefined)
  if (!other) return undefined
  const seen = outs.map((out) => ({ out, other, obscurity: obscured(page, out, other, { size: most.size + 1, contrast: most.contrast }) }))
  return seen.every((each): each is BarelySeen => each.obscurity !== undefined && isExtreme(each.obscurity, label(each.out), look(page)(each.out).opacity)) ? seen[0] : undefined
}

function isExtreme(obscurity: Obscurity, { value }: Text, opacity = 1): boolean {
  const says = /\p{L}{2}/u.test(value)
  if (!says) return opacity * 100 <= faintest
  switch (obscurity.how) {
    case 'small':
      return obscurity.size <= most.size
    case 'pale':
      return obscurity.contrast < most.contrast
    case 'faded':
      return obscurity.opacity <= most.opacity
    default:
      return false
  }
}

/** Controls that do nothing but put away what they stand in, as far as their own tags tell: a way out that needs no word of refusal. */
export const puttersAway = view<Element>(function* (page) {
  if (mayPutAway(page)) for (const control of elements(pressable)(page)) if (puttingAway.test(asWritten(page, control.at, longestTag).replaceAll(/\s+/g, ' '))) yield control
})
