import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { type Span, within } from '../../span.ts'
import type { Text } from '../../text.ts'
import { isMail } from '../mail/emails.ts'
import { preheaderOf } from '../mail/headers.ts'
import { contrast, look } from './look.ts'
import type { Obscurity } from './obscured.ts'
import { textOf } from '../passages/passages.ts'
import { type Statement, statements } from '../passages/statements.ts'

/** How words are kept from being read: as controls are kept from being seen, or in ways that only words know. */
export type Concealment =
  | Obscurity
  /** They open only when somebody unfolds them. */
  | { readonly how: 'folded' }
  /** They show only when a pointer rests on something, or are only read aloud. */
  | { readonly how: 'tooltip' }

const smallest = 10
const least = 3
const faintest = 0.5

const tips = new Set(['tooltip', 'aria-label', 'aria-description', 'caption', 'tooltiptext', 'tooltip-text'])
const isTip = ({ written }: Element): boolean => /[tT]ool-?[tT]ip|[pP]opover|[hH]over[cC]ard|[hH]int$/.test(written)

/** How a stretch of a statement is kept from being read, where the file makes it certain. */
export function concealmentOf(page: Page, statement: Statement, said: Span): Concealment | undefined {
  const { by, text } = statement
  const attribute = by.attributes.find((each) => each.text === text)
  if (attribute) return isOnHover(by, attribute.name) ? { how: 'tooltip' } : undefined
  const element = innermost(by, said)
  const details = element.closest('details')
  if (details && !details.attr('open') && !element.closest('summary') && !isAnswer(details)) return { how: 'folded' }
  return hardToSee(page, element, statement)
}

/** Whether another part of the page says the same words where everybody sees them. */
export function isShownAsWell(page: Page, { text }: Statement, { value }: Text): boolean {
  const said = value.toLowerCase()
  return statements(page).some((other) => other.text !== text && other.text.value.toLowerCase().includes(said) && !concealmentOf(page, other, other.at))
}

/** A sign that something opens may stand behind the question. */
const asks = /\?[^\p{L}\p{N}]*$/u

/** Whether something is folded under a question: who wonders finds it there. */
function isAnswer(details: Element): boolean {
  const question = details.childElements.find(({ name }) => name === 'summary')
  return question !== undefined && asks.test(textOf(question).value)
}

function hardToSee(page: Page, element: Element, { text }: Statement): Concealment | undefined {
  const own = look(page)(element)
  if (own.hidden === 'sight' && !isMail(page) && isUnfolded(element)) return undefined
  if (own.hidden === 'sight' || (own.hidden === 'everyone' && isMail(page))) return isMail(page) && preheaderOf(page) === text ? undefined : { how: 'hidden' }
  // What a page hides, its scripts may show.
  if (own.hidden) return undefined
  const stands = contrast(own)
  if (own.size !== undefined && own.size < smallest) return { how: 'small', size: Math.round(own.size * 10) / 10 }
  if (stands !== undefined && stands < least) return { how: 'pale', contrast: Math.round(stands * 10) / 10 }
  return own.opacity !== undefined && own.opacity < faintest ? { how: 'faded', opacity: Math.round(own.opacity * 100) } : undefined
}

/** Whether something is called after what opens at a press: the answers of a list of questions, panels that take turns. */
function isUnfolded(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = at.parent) if (['class', 'id'].some((name) => unfolding.test(at.attr(name)?.text.value ?? ''))) return true
  return false
}
const unfolding = /faq|accord[ie]on|collaps|expand|answer|r[eé]ponse|toggle|tab-?pane/i

/** A title of an element is a tooltip; that of a component mostly a heading, unless something else is written on it. */
function isOnHover(by: Element, name: string): boolean {
  // A name for what says nothing itself is no word to the reader.
  if (tips.has(name)) return name !== 'aria-label' || textOf(by).value !== ''
  if (isTip(by)) return ['title', 'content', 'text', 'label', 'message'].includes(name)
  if (name !== 'title') return false
  const isComponent = /^[A-Z]/.test(by.written)
  return isComponent ? /^[^\p{L}]*\d[^\p{L}]*$/u.test(textOf(by).value) : by.name !== 'iframe' && by.name !== 'abbr'
}

/** Type of this size is small print; that of a button beside it is larger by so much. */
const print = 12
const larger = 1.4

/** Whether words are small print beside one of these controls, whose type is far larger. */
export function dwarfed(page: Page, words: Element, controls: readonly Element[]): Concealment | undefined {
  const { size } = look(page)(words)
  if (size === undefined || size > print) return undefined
  return controls.some((control) => (look(page)(control).size ?? 0) >= size * larger) ? { how: 'small', size: Math.round(size * 10) / 10 } : undefined
}

/** The innermost element that holds a place. */
function innermost(element: Element, at: Span): Element {
  let found = element
  for (let inner: Element | undefined = element; inner; ) {
    found = inner
    inner = inner.childElements.find((child) => within({ start: at.start, end: at.start + 1 }, child.extent))
  }
  return found
}
