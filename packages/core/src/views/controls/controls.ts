import type { Element } from '../../element.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { elements, view } from '../../view.ts'
import { label, pressable } from '../names/label.ts'

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
  /** The box before it in the same form or list, for a box that can be ticked beside it; none for one of several answers. */
  readonly before: Control | undefined
}

/** What a reader ticks or picks. */
export const tickable =
  'input[type="checkbox"], input[type="radio"], [role="checkbox"], [role="radio"], [role="switch"], [role="menuitemcheckbox"], option, [checked], [aria-checked]'

/** What is longer is a card that can be pressed. */
const longest = 900
const longestBrief = 140
/** A message of a catalogue whose key does not tell where it stands is read with more suspicion. */
const longestMessage = 90
/** What a key calls words that tell something, and answer nothing. */
const told = /(?:desc(?:ription)?|sub-?_?title|tagline|intro|summary|excerpt)$/i

/** Every control of the page that bears words, in document order; the same words once. */
export const controls = view<Control>(function* (page) {
  const inCatalogue = page.kind === 'strings'
  const ticked = new Set(inCatalogue ? [] : elements(tickable)(page))
  const candidates = inCatalogue ? elements('p[key]')(page) : inOrder(new Set([...elements(pressable)(page), ...ticked]))
  const said = new Set<number>()
  let before: Control | undefined
  for (const element of innermost(candidates)) {
    const text = label(element).trimmed
    if (text.value === '' || text.value.length > longest || said.has(text.at.start)) continue
    const kind = inCatalogue ? 'message' : ticked.has(element) ? 'tick' : 'press'
    said.add(text.at.start)
    const isBox = kind === 'tick' && !element.is(oneOfSeveral)
    const isTold = kind === 'message' && told.test(element.attr('key')?.value ?? '')
    const most = kind === 'message' && !element.attr('role') ? longestMessage : longestBrief
    const control: Control = { element, text, kind, isBrief: !isTold && isBrief(text, most), at: text.at, before: isBox && together(before?.element, element) ? before : undefined }
    if (isBox) before = control
    yield control
  }
})

const inOrder = (elements: ReadonlySet<Element>): readonly Element[] => [...elements].sort((a, b) => a.order - b.order)

/** Controls that hold no other: a dialog that closes at a click is not the button in it. In document order, as given. */
export function innermost(controls: readonly Element[]): readonly Element[] {
  return controls.filter(({ extent }, i) => {
    const next = controls[i + 1]
    return !next || next.extent.start <= extent.start || next.extent.start >= extent.end
  })
}

const isBrief = ({ value }: Text, most: number): boolean => value.length <= most && (value.match(/[.!?…](?=\s)/g)?.length ?? 0) < 2

const oneOfSeveral = '[type="radio"], [role="radio"], option'

const groups = new Set('form fieldset ul ol table section dialog body #page #branch'.split(' '))

const together = (one: Element | undefined, other: Element): boolean => one !== undefined && groupOf(one) === groupOf(other)

function groupOf(element: Element): Element {
  let group = element
  while (group.parent && !groups.has(group.name)) group = group.parent
  return group
}
