import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { Text } from '../../text.ts'
import { isMail } from '../mail/emails.ts'
import { contrast, look } from './look.ts'

/** How a control is kept from being seen, and the figure that shows it. */
export type Obscurity =
  /** Nobody sees it. */
  | { readonly how: 'hidden' }
  /** Its type, in px. */
  | { readonly how: 'small'; readonly size: number }
  /** WCAG's contrast of its text with its ground. */
  | { readonly how: 'pale'; readonly contrast: number }
  /** How much of it shows, in percent. */
  | { readonly how: 'faded'; readonly opacity: number }

/** What counts as hard to see. */
export interface Limits {
  /** Type smaller than this is hard to read, in px. */
  readonly size: number
  /** Text that stands out less than this from its ground is hard to see (WCAG's ratio). */
  readonly contrast: number
}

/** Type of less than this share of the other's is meant to be passed over, if it is small as well. */
const share = 0.8
const small = 13
/** Less shows than is usual for what cannot be pressed. */
const faint = 0.6
/** Nobody reads this, whatever stands beside it. */
const invisible = 1.5

/** Whether a control is certainly harder to see than another one beside it. What the file does not make certain is not. */
export function obscured(page: Page, control: Element, other: Element, limits: Limits): Obscurity | undefined {
  const [own, theirs] = [look(page)(faceOf(control)), look(page)(faceOf(other))]
  // What a page hides, its scripts may show; a mail has none.
  const together = own.hidden === 'everyone' && theirs.hidden === 'everyone' && !isMail(page)
  if ((theirs.hidden && !together) || own.opacity === 0 || (own.hidden === 'everyone' && !together && !isMail(page))) return undefined
  // What is hidden as a whole is shown as a whole: a window that opens later.
  if ((own.hidden && !together) || own.width === 0 || own.height === 0) return { how: 'hidden' }
  const [stands, standsTheirs] = [contrast(own), contrast(theirs)]
  if (stands !== undefined && (stands < invisible || (stands < limits.contrast && (standsTheirs ?? 0) >= limits.contrast))) return { how: 'pale', contrast: Math.round(stands * 10) / 10 }
  if (own.size !== undefined && own.size < Math.min(limits.size, theirs.size ?? limits.size)) return { how: 'small', size: own.size }
  if (own.size !== undefined && theirs.size !== undefined && own.size < small && own.size < theirs.size * share) return { how: 'small', size: own.size }
  if (own.opacity !== undefined && own.opacity < faint && own.opacity < (theirs.opacity ?? 1)) return { how: 'faded', opacity: Math.round(own.opacity * 100) }
  return undefined
}

/** What bears the words of a control, where it is one element and nothing besides: React Native sets type on the text within. */
function faceOf(control: Element): Element {
  const [only, ...more] = control.children.filter((child) => !(child instanceof Text) || /\S/.test(child.value))
  return only && more.length === 0 && !(only instanceof Text) && !only.name.startsWith('#') ? faceOf(only) : control
}
