import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { identity } from '../names/identity.ts'
import { look } from './look.ts'

/** Larger type is read at a glance, whatever its colour. */
const smallest = 14
const usual = 16
/** A tone between black and white, and next to no colour in it. */
const grey = { from: 0.35, to: 0.75, colour: 0.13 }
/** What has an edge of its own looks like something to press. */
const edged = /\b(?:btn|button|border|outlined?|ring|pill|chip|ghost)\b/i
/** What Bootstrap calls small and grey. */
const small = /(?:^|\s)(?:small|fs-6)(?:\s|$)/
const pale = /(?:^|\s)text-(?:muted|secondary|body-secondary)(?:\s|$)/
const unedged = /\bborder-(?:none|0|transparent)\b|\bborder\s*:\s*(?:none|0)\b/gi

/**
 * Whether a control is set back behind a filled button in all ways at once: no ground and no edge of its own, smaller type, and
 * grey. One of these is the order of two answers; all of them are a note that can be pressed.
 */
export function isMuted(page: Page, control: Element, button: Element): boolean {
  const [own, theirs] = [look(page)(control), look(page)(button)]
  if (theirs.filled !== true || theirs.hidden || own.hidden || own.filled === true) return false
  const classes = control.attr('class')?.text.value ?? ''
  if (small.test(classes) && pale.test(classes) && !edged.test(classes)) return true
  if (own.size === undefined || !own.colour) return false
  const { r, g, b, alpha } = own.colour
  const [darkest, lightest] = [Math.min(r, g, b), Math.max(r, g, b)]
  if (alpha < 1 || darkest < grey.from || lightest > grey.to || lightest - darkest > grey.colour) return false
  if (own.size > smallest || own.size >= (theirs.size ?? usual)) return false
  const written = ['class', 'style', 'variant'].map((name) => control.attr(name)?.text.value ?? '').join(' ').replaceAll(unedged, '')
  return !edged.test(written) && !/button/i.test(identity(control).value.replace(/^button\b/i, ''))
}
