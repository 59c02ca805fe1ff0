import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { firstFrom, type Placed, type Span, within } from '../../span.ts'
import { elements, view } from '../../view.ts'
import { innermost } from './controls.ts'
import { pressable } from '../names/label.ts'
import { textOf } from '../passages/passages.ts'

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

const byPlace = (one: Placed, other: Placed): number => one.at.start - other.at.start
const pressables = view((page) => elements(pressable)(page).toSorted(byPlace))
const everything = view((page) => page.elements.toSorted(byPlace))

/** What a reader can press within an element, in document order. */
export const pressablesIn = (page: Page, { extent }: Element): readonly Element[] => innermost(placedIn(pressables(page), extent).sort((a, b) => a.order - b.order))

/** The elements that are written within another, in the order of their places. */
export const writtenIn = (page: Page, { extent }: Element): readonly Element[] => placedIn(everything(page), extent)

/** Those of things in the order of their places that stand within a stretch: a page may hold a thousand such stretches. */
function placedIn<T extends Placed>(things: readonly T[], extent: Span): T[] {
  const found: T[] = []
  for (let i = firstFrom(things, extent.start); i < things.length && things[i]!.at.start <= extent.end; i++) if (within(things[i]!.at, extent)) found.push(things[i]!)
  return found
}
