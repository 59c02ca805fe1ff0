import type { Lines, Span } from '@aboveboard/core'
import { type Cell, cells, widthOf } from './cells.ts'

/** The line of a finding, cut to fit: what stands before the words found, the words, what stands after. */
export interface Excerpt {
  readonly line: number
  readonly before: string
  readonly found: string
  readonly after: string
  /** Columns before the words, and columns they take (at least 1). */
  readonly indent: number
  readonly width: number
}

/** What a span says in its line; of a span over several lines, its first. `room` is in columns. The cost does not grow with the line. */
export function excerpt(source: string, lines: Lines, at: Span, room: number): Excerpt {
  const { line } = lines.at(at.start)
  const span = lines.span(line)!
  const start = Math.min(at.start, span.end)
  const end = Math.min(Math.max(at.end, start), span.end)

  // A character takes a column at least, or next to nothing: so many units are enough to fill the room.
  const reach = room * 2
  const from = boundary(source, Math.max(span.start, start - reach))
  const lead = cells(source.slice(from, start))
  const words = cells(source.slice(start, boundary(source, Math.min(end, start + reach))))
  const rest = cells(source.slice(end, boundary(source, Math.min(span.end, end + reach))))
  const indented = lead.findIndex(({ text }) => text.trim() !== '')
  const before = from === span.start ? lead.slice(indented < 0 ? lead.length : indented) : lead

  const found = fit(words, room, end > start + reach)
  const left = room - widthOf(found)
  const ahead = Math.max(left - widthOf(rest), left >> 1)
  const kept = fitEnd(before, Math.min(ahead, left), from > span.start)
  const tail = fit(rest, left - widthOf(kept), span.end > end + reach)
  return { line, before: text(kept), found: text(found), after: text(tail), indent: widthOf(kept), width: Math.max(1, widthOf(found)) }
}

const text = (shown: readonly Cell[]): string => shown.map((cell) => cell.text).join('')
const more: Cell = { text: '…', width: 1 }

/** As many cells as fit from the start; `…` stands for what is left out. */
function fit(shown: readonly Cell[], room: number, cut: boolean): readonly Cell[] {
  if (!cut && widthOf(shown) <= room) return shown
  const kept: Cell[] = []
  for (let used = 1, i = 0; i < shown.length && used + shown[i]!.width <= room; used += shown[i++]!.width) kept.push(shown[i]!)
  return room < 1 ? [] : [...kept, more]
}

const fitEnd = (shown: readonly Cell[], room: number, cut: boolean): readonly Cell[] => fit(shown.toReversed(), room, cut).toReversed()

/** Not between the two halves of a character. */
export const boundary = (source: string, offset: number): number => {
  const unit = source.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset
}
