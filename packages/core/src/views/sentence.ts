import type { Span } from '../span.ts'
import { BREAK, type Text } from '../text.ts'

/** The sentence of a text in which a stretch stands, `[start, end)` of its `value`. A period inside a figure or an address ends nothing. */
export function sentenceAt({ value }: Text, { start, end }: Span): Span {
  let from = start
  while (from > 0 && !endsBefore(value, from)) from--
  let to = end
  while (to < value.length && !(to > start && endsBefore(value, to))) to++
  return { start: from, end: to }
}

/** Whether a sentence ends right before an offset. */
function endsBefore(value: string, offset: number): boolean {
  const last = value[offset - 1]!
  return last === BREAK || (stops.has(last) && (offset === value.length || /[\s\u2029]/.test(value[offset]!)))
}

const stops = new Set('.!?…')
