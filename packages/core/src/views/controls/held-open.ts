import type { Attribute, Element } from '../../element.ts'
import { descendants, type Page } from '../../page.ts'
import { Text } from '../../text.ts'
import type { WordList } from '../../word-list.ts'
import { asWritten } from '../code/as-written.ts'

/** What keeps a dialog of a component library open, and the part of it that is told so. */
export interface HeldOpen {
  readonly on: Element
  readonly by: Attribute
}

/** A cross that is taken away: `closable={false}`, `showCloseButton={false}`. */
const cross = /^(?:is)?(?:closa?ble|dismiss[ai]ble)$|close-?(?:button|icon)$/
/** The two ways out that a library gives where there is no cross: a press beside the dialog, and the escape key. */
const beside = /^(?:should-?)?close-?on-?(?:overlay|outside|backdrop|dimmer|mask|click-?(?:outside|away)|interact-?outside|document)[a-z-]*$|^mask-?closable$|^dismissable-?mask$/
const escape = /^(?:should-?)?close-?on-?esc(?:ape)?[a-z-]*$|^keyboard$/
const noEscape = /^disable-?escape-?key-?down$/
/** What hears such a press, and only holds it back: `onEscapeKeyDown={(e) => e.preventDefault()}`. */
const hearsBeside = /^@?(?:on)?-?(?:pointer-?down|interact|click|mouse-?down)-?outside$/
const hearsEscape = /^@?(?:on)?-?escape-?key-?down$/
const holdsBack = /^[^=]{1,40}=\s?["'{]{0,2}\s?(?:\(?\w{0,20}\)?\s?=>\s?\{?\s?)?\w{0,20}\??\.?preventDefault\(\);?\s?\}{0,2}["']?$|\.prevent(?:=|$)/

/** Whether a dialog, or the part of it that holds what it says, is told to have no cross, or to stay open whatever is pressed. `shut` hears the names that say so themselves (`hideCloseButton`). */
export function heldOpen(page: Page, dialog: Element, shut: WordList): HeldOpen | undefined {
  for (const on of [dialog, ...descendants(dialog)]) {
    if (on !== dialog && !part.test(on.written)) continue
    const by = on.attributes.find((attribute) => isTold(attribute, (name) => cross.test(name), (name) => shut.has(Text.implied(name, attribute.at)))) ?? locked(page, on)
    if (by) return { on, by }
  }
  return undefined
}

const part = /(?:Modal|Dialog|Popup|Drawer|Sheet)[\w.]*(?:Content|Panel|Body)$/

function locked(page: Page, on: Element): Attribute | undefined {
  const deaf = (hears: RegExp): Attribute | undefined => on.attributes.find(({ name, at }) => hears.test(name) && holdsBack.test(asWritten(page, at, 80)))
  const told = (off: RegExp, yes?: RegExp): Attribute | undefined => on.attributes.find((attribute) => isTold(attribute, (name) => off.test(name), (name) => yes?.test(name) ?? false))
  const still = told(beside) ?? deaf(hearsBeside)
  return still && (told(escape, noEscape) ?? deaf(hearsEscape)) ? still : undefined
}

/** Whether an attribute says no to what is named so, or yes to what takes it away. */
function isTold({ name, origin, maybe }: Attribute, off: (name: string) => boolean, yes: (name: string) => boolean): boolean {
  if (maybe || origin.kind !== 'constant') return false
  return origin.value === false || origin.value === 'false' ? off(name) : yes(name)
}
