import type { Element } from '../element.ts'
import type { Placed } from '../span.ts'
import type { Text } from '../text.ts'
import { elements, view } from '../view.ts'
import { label, pressable } from './label.ts'

/** Something a reader answers with, and the words on it. */
export interface Control extends Placed {
  readonly element: Element
  readonly text: Text
  /**
   * `press`: a button or a link. `tick`: a box, a switch, one of several options. `message`: words of a catalogue
   * that stand on one of these, or may: the file does not tell.
   */
  readonly kind: 'press' | 'tick' | 'message'
  /** Two sentences at most: what fits on a button. */
  readonly isBrief: boolean
  /** The box before it in the same form or list; for `tick` alone. */
  readonly before: Control | undefined
}

/** What a reader ticks or picks. */
export const tickable =
  'input[type="checkbox"], input[type="radio"], [role="checkbox"], [role="radio"], [role="switch"], [role="menuitemcheckbox"], option, [checked], [aria-checked]'

/** What is longer is a card that can be pressed. */
const longest = 600
const longestBrief = 140
/** A message of a catalogue whose key does not tell where it stands is read with more suspicion. */
const longestMessage = 90

/** Every control of the page that bears words, in document order; the same words once. */
export const controls = view<Control>(function* (page) {
  const inCatalogue = page.kind === 'strings'
  const said = new Set<number>()
  let before: Control | undefined
  for (const element of innermost(elements(inCatalogue ? 'p[key]' : `${pressable}, ${tickable}`)(page))) {
    const text = trimmed(label(element))
    if (text.value === '' || text.value.length > longest || said.has(text.at.start)) continue
    const kind = inCatalogue ? 'message' : element.is(tickable) ? 'tick' : 'press'
    said.add(text.at.start)
    const control: Control = { element, text, kind, isBrief: isBrief(text, kind === 'message' && !element.attr('role') ? longestMessage : longestBrief), at: text.at, before: kind === 'tick' && together(before?.element, element) ? before : undefined }
    if (kind === 'tick') before = control
    yield control
  }
})

/** A text without the blanks at its ends, so that what is pointed at is what is read. */
function trimmed(text: Text): Text {
  const { value } = text
  return text.slice(value.length - value.trimStart().length, value.trimEnd().length)
}

/** Controls that hold no other: a dialog that closes at a click is not the button in it. In document order, as given. */
export function innermost(controls: readonly Element[]): readonly Element[] {
  return controls.filter(({ extent }, i) => {
    const next = controls[i + 1]
    return !next || next.extent.start <= extent.start || next.extent.start >= extent.end
  })
}

const isBrief = ({ value }: Text, most: number): boolean => value.length <= most && (value.match(/[.!?…](?=\s)/g)?.length ?? 0) < 2

const groups = 'form, fieldset, ul, ol, table, section, dialog, [role="dialog"], [role="group"], body'

const together = (one: Element | undefined, other: Element): boolean => one !== undefined && one.closest(groups) === other.closest(groups)
