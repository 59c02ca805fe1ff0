import { type Escape, type Span, Text } from '@aboveboard/core'
import { decode, htmlText, rawText } from '../escapes.ts'
import type { Masked } from '../template/masked.ts'

const opening = '<![CDATA['
const ending = ']]>'

/** Text in SVG or MathML, where `<![CDATA[ … ]]>` keeps references from being read. */
export function foreignText(file: Masked, at: Span, value: string): Text {
  if (!file.text.slice(at.start, at.end).includes(opening)) return file.written(at, value, htmlText)
  const pieces: Text[] = []
  const piece = (start: number, end: number, escape: Escape): void => {
    if (start < end) pieces.push(file.written({ start, end }, decode(file.text, { start, end }, escape), escape))
  }
  let from = at.start
  for (let next = file.text.indexOf(opening, from); next >= 0 && next < at.end; next = file.text.indexOf(opening, from)) {
    piece(from, next, htmlText)
    const close = file.text.indexOf(ending, next)
    const end = close < 0 ? at.end : close
    piece(next + opening.length, end, rawText)
    from = Math.min(at.end, end + ending.length)
  }
  piece(from, at.end, htmlText)
  return Text.join(pieces)
}
