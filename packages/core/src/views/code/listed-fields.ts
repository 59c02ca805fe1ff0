import type { Element } from '../../element.ts'
import { eachAtFirst, type Origin } from '../../origin.ts'
import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import { label } from '../names/label.ts'
import { isOfAnother } from './member-texts.ts'

/** One member of a list of the file that code shows as a field. */
export interface ListedField {
  /** What its label says for this member, and where the file says it. */
  readonly said: string
  readonly at: Span
  readonly type: string | undefined
  /** `undefined` where the list does not tell. */
  readonly required: boolean | undefined
}

const most = 24

/**
 * The fields that one piece of markup shows for the objects of a list: `fields.map((f) => <label>{f.label} <input type={f.type} /></label>)`.
 * None where its label is one, or may be one of several for another reason.
 */
export function listedFields(page: Page, element: Element): readonly ListedField[] {
  const { holes } = label(element)
  const said = holes.length === 1 ? stringsOf(holes[0]!.origin) : []
  if (said.length < 2 || said.length > most) return []
  const places = placesOf(page, said)
  const types = stringsOf(element.attr('type')?.origin)
  const needs = eachAtFirst(element.attr('required')?.origin)
  return places.map((at, i) => ({ said: said[i]!, at, type: types.length === said.length ? types[i] : undefined, required: needs.length === said.length ? needs[i] === true : undefined }))
}

function stringsOf(origin: Origin | undefined): readonly string[] {
  const values = eachAtFirst(origin)
  return values.every((value): value is string => typeof value === 'string' && value !== '') ? values : []
}

/** Where the file writes them: each in an object of its own, one behind the other. */
function placesOf(page: Page, said: readonly string[]): readonly Span[] {
  const places: Span[] = []
  let from = 0
  for (const each of said) {
    const start = ["'", '"', '`'].map((quote) => page.source.indexOf(`${quote}${each.replaceAll(quote, `\\${quote}`)}${quote}`, from)).filter((at) => at >= 0)
    if (start.length === 0) return []
    const at = { start: Math.min(...start) + 1, end: Math.min(...start) + 1 + each.length }
    const last = places.at(-1)
    if (last && !isOfAnother(page, last, at)) return []
    places.push(at)
    from = at.end
  }
  return places
}

/** How libraries of forms are told that a field is needed: `{...register('phone', { required: 'Phone is required' })}`. */
const registered = /\.{3}[\w.]{1,40}\([^()]{0,80}\{[^{}]{0,120}\brequired["']?\s{0,3}:\s{0,3}(?:true\b|["'`{])/
export const isRegistered = ({ source }: Page, { open, at }: Element): boolean => open && registered.test(source.slice(at.start, at.end))
