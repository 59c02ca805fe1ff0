import { Lines, type Span } from '@aboveboard/core'
import type { Position } from 'unist'

/** Where spans of a text stand: lines and columns from 1, offsets from 0. The text is not looked at before it is asked for. */
export function placesIn(text: string): (span: Span) => Position {
  let lines: Lines | undefined
  const point = (offset: number): Position['start'] => ({ ...(lines ??= new Lines(text)).at(offset), offset })
  return ({ start, end }) => ({ start: point(start), end: point(end) })
}
