import type { Span } from '@aboveboard/core'

const opening = '([{<'
const closing = ')]}>'

/** What of a list of parameters is no type: `row(item: Item, label = 'Buy')` without `: Item`, `row<T>(…)` without `<T>`. */
export function untyped(source: string, from: number, to: number): Span[] {
  const kept: Span[] = []
  let start = from
  let depth = 0
  /** Behind the equals sign of a default, a colon belongs to the value. */
  let inDefault = false
  let at = from
  while (at < to) {
    const sign = source[at]!
    const isType = (sign === ':' && depth === 1 && !inDefault) || (sign === '<' && depth === 0) || (sign === '?' && depth === 1 && source[at + 1] === ':')
    if (isType) {
      kept.push({ start, end: at })
      at = start = pastType(source, sign === '<' ? at : at + 1, to)
      continue
    }
    if (depth === 1 && (sign === '=' || sign === ',')) inDefault = sign === '='
    if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign)) depth--
    at++
  }
  kept.push({ start, end: to })
  return kept
}

/** Where a type ends: before the comma, equals sign or bracket that belongs to none of its own. */
function pastType(source: string, from: number, to: number): number {
  let depth = 0
  for (let at = from; at < to; at++) {
    const sign = source[at]!
    if (sign === '=' && source[at + 1] === '>') {
      at++
      continue
    }
    if (depth === 0 && (sign === ',' || sign === '=' || sign === ')' || (sign === '(' && source[from] === '<'))) return at
    if (opening.includes(sign)) depth++
    else if (closing.includes(sign)) depth--
  }
  return to
}
