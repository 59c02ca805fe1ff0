import type { Span } from '../span.ts'
import { BREAK, type Text } from '../text.ts'

/** Where sentences end. A period inside a figure or an address ends nothing. */
const ends = new RegExp(String.raw`[.!?…]+["”»)]?(?=\s|$)|${BREAK}`, 'g')

/** The sentences of a text, blanks at their ends aside. */
export function sentencesOf(text: Text): readonly Text[] {
  let from = 0
  const parts = [...text.value.matchAll(ends)].map(({ index, 0: stop }) => text.slice(from, (from = index + stop.length)))
  return [...parts, text.slice(from)].map(({ trimmed }) => trimmed).filter(({ value }) => value !== '')
}

/** The sentence of a text in which a stretch stands, `[start, end)` of its `value`. */
export function sentenceAt({ value }: Text, { start, end }: Span): Span {
  let from = 0
  for (const { index, 0: stop } of value.matchAll(ends)) {
    const to = index + stop.length
    if (to <= start) from = to
    else if (to >= end) return { start: from, end: to }
  }
  return { start: from, end: value.length }
}
