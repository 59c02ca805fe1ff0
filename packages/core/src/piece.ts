import type { Span } from './span.ts'

/** A file that words are written in. */
export interface Written {
  /** As in `Given.path`. */
  readonly path: string
  readonly source: string
}

/** A stretch of a page's source, and where it is written. A page that takes in parts of other files has several. */
export interface Piece {
  readonly file: Written
  /** Where the stretch begins in the file. */
  readonly from: number
  /** Where it begins in the page's source, and how long it is, in UTF-16 units. */
  readonly start: number
  readonly length: number
}

/** Where a span of a page's source is written: in one file; what reaches into another file ends where its own does. */
export function writtenAt(pieces: readonly Piece[], { start, end }: Span): { readonly file: Written; readonly at: Span } {
  const first = pieces[pieceAt(pieces, start)]!
  const offset = first.from + Math.min(start - first.start, first.length)
  if (end <= start) return { file: first.file, at: { start: offset, end: offset } }
  // What is taken in stands in the middle of the words that ask for it: their end is looked for behind it.
  for (let i = pieceAt(pieces, end - 1); i >= 0; i--) {
    const last = pieces[i]!
    if (last.file !== first.file || last.start > end) continue
    return { file: first.file, at: { start: offset, end: Math.max(offset, last.from + Math.min(end - last.start, last.length)) } }
  }
  return { file: first.file, at: { start: offset, end: offset } }
}

/** Index of the piece that an offset lies in. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** What is put into a text, with the pieces it is made of. */
export interface Insertion {
  readonly at: number
  readonly source: string
  readonly pieces: readonly Piece[]
}

/** A source with others put into it; insertions in the order of their places. */
export function inserted(source: string, pieces: readonly Piece[], insertions: readonly Insertion[]): { readonly source: string; readonly pieces: readonly Piece[] } {
  const texts: string[] = []
  const found: Piece[] = []
  let length = 0
  let from = 0
  const copy = (to: number): void => {
    for (const piece of cut(pieces, from, to)) found.push({ ...piece, start: piece.start - from + length })
    texts.push(source.slice(from, to))
    length += to - from
    from = to
  }
  for (const insertion of insertions) {
    copy(insertion.at)
    for (const piece of insertion.pieces) found.push({ ...piece, start: piece.start + length })
    texts.push(insertion.source)
    length += insertion.source.length
  }
  copy(source.length)
  return { source: texts.join(''), pieces: found }
}

/** What of the pieces lies in `[from, to)`. */
function cut(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const found: Piece[] = []
  for (let i = pieceAt(pieces, from); i < pieces.length && pieces[i]!.start < to; i++) {
    const piece = pieces[i]!
    const start = Math.max(piece.start, from)
    const end = Math.min(piece.start + piece.length, to)
    if (end > start) found.push({ file: piece.file, from: piece.from + start - piece.start, start, length: end - start })
  }
  return found
}
