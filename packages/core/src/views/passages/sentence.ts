import { remember } from '../../memory.ts'
import type { Span } from '../../span.ts'
import { BREAK, type Text } from '../../text.ts'
import type { Hit } from '../../word-list.ts'

/** Where sentences end. A period inside a figure or an address ends nothing. */
const ends = new RegExp(String.raw`[.!?…]+["”»)]?(?=\s|$)|${BREAK}`, 'g')

/** The offset behind each sentence of a text but an open last one; found once, however many claims ask in which they stand. */
const stopsOf = remember(({ value }: Text): readonly number[] => [...value.matchAll(ends)].map(({ index, 0: stop }) => index + stop.length))

/** The sentences of a text, blanks at their ends aside. */
export function sentencesOf(text: Text): readonly Text[] {
  let from = 0
  const parts = stopsOf(text).map((stop) => text.slice(from, (from = stop)))
  return [...parts, text.slice(from)].map(({ trimmed }) => trimmed).filter(({ value }) => value !== '')
}

/** The sentence of a text in which a stretch stands, `[start, end)` of its `value`. */
export function sentenceAt(text: Text, { start, end }: Span): Span {
  let from = 0
  for (const stop of stopsOf(text)) {
    if (stop <= start) from = stop
    else if (stop >= end) return { start: from, end: stop }
  }
  return { start: from, end: text.value.length }
}

/** Whether a stretch stands in a question. */
export const isQuestion = (text: Text, within: Span): boolean => text.value.slice(within.end, sentenceAt(text, within).end).trimEnd().endsWith('?')

/** The sentence of a stretch, and the question before it that it answers: “Your number? It helps us help you”. */
export function answerAt(text: Text, within: Span): Span {
  const { start, end } = sentenceAt(text, within)
  const asked = /\?[”"’»)]?\s*$/.exec(text.value.slice(0, start))
  return { start: asked ? sentenceAt(text, { start: asked.index, end: asked.index + 1 }).start : start, end }
}

/** The sentence in which a phrase was heard, where it is no longer than so many UTF-16 units: what is longer says more than one thing. */
export function sentenceWith(text: Text, { within }: Hit, longest: number): Text | undefined {
  const { start, end } = sentenceAt(text, within)
  return end - start <= longest ? text.slice(start, end) : undefined
}
