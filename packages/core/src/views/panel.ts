import type { Element } from '../element.ts'
import type { Page } from '../page.ts'
import { within } from '../span.ts'
import { elements } from '../view.ts'
import { innermost } from './controls.ts'
import { pressable } from './label.ts'
import { textOf } from './passages.ts'

/** Dialogs and banners are seldom built deeper. */
const highest = 8
/** What says more is the page, not a question on it. */
const longest = 900
/** How many elements further up an answer may stand, and how much may be said around it. */
const margin = 2
const widest = 1500

const pages = new Set('#page html body main'.split(' '))

/** The closest element around a control that is about something, as dialogs and banners are: small, and no page of its own. */
export function panelAround(control: Element, isAbout: (around: Element) => boolean): Element | undefined {
  for (let at = control.parent, up = 0; at && up < highest && !pages.has(at.name); at = at.parent, up++) {
    if (textOf(at).value.length > longest) return undefined
    if (isAbout(at)) return at
  }
  return undefined
}

/** A panel with what stands close around it: where else an answer to it may be. */
export function marginOf(panel: Element): Element {
  let wide = panel
  for (let up = 0; up < margin && wide.parent && !pages.has(wide.parent.name) && textOf(wide.parent).value.length <= widest; up++) wide = wide.parent
  return wide
}

/** What a reader can press within an element, in document order. */
export const pressablesIn = (page: Page, { extent }: Element): readonly Element[] => innermost(elements(pressable)(page).filter(({ at }) => within(at, extent)))
