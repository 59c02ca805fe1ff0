import { Attribute, constant, descendants, Element, pressable, type Span, textOf } from '@aboveboard/core'
import { Addressed } from '../effects/addressed.ts'

/** An element whose clicks code listens to. */
export interface Press {
  /** As a CSS selector. */
  readonly target: string
  /** Where the listening begins; none where that is in another file. */
  readonly at?: Span
}

/** No more is said on what is pressed; a region that closes at a click says more. */
const longest = 140
/** What is more than words: fields, parts of a page, what can be pressed already. */
const others = `${pressable}, input, select, textarea, form, body, html`
/** Neither what a reader made up nor what a component may fill. */
const plain = /^[a-z][a-z0-9]*$/

/** Marks the elements whose clicks are listened to as such. */
export function press(root: Element, presses: readonly Press[]): void {
  if (presses.length === 0) return
  const addressed = new Addressed(root)
  const known = new Set<Element>()
  for (const [target, at] of new Map(presses.map((each) => [each.target, each.at]))) {
    for (const element of addressed.by(target)) {
      if (known.has(element)) continue
      known.add(element)
      if (isWords(element)) replace(element, at)
    }
  }
}

/** Asked when all is in its place: what an element says is remembered. */
function isWords(element: Element): boolean {
  const isPlain = (each: Element): boolean => plain.test(each.name) && !each.is(others)
  if (!isPlain(element)) return false
  for (const each of descendants(element)) if (!isPlain(each)) return false
  return textOf(element).value.length <= longest
}

function replace(element: Element, heard: Span | undefined): void {
  const { name, at: opening, attributes, extent, written, open, parent, children } = element
  if (!parent) return
  const told = new Element(name, opening, { attributes: [...attributes, new Attribute('onclick', heard ?? opening, { origin: constant(true) })], extent, written, open })
  told.append(...children)
  told.parent = parent
  parent.children[parent.children.indexOf(element)] = told
}
