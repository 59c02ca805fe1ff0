/** A stretch of the file, `[start, end)`, in UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Tells where a place of one text stands in another: of a decoded part in its mail, of a string in its file. */
export type Move = (at: Span) => Span

/** Anything with a place in the file: an element, an attribute, a phrase. */
export interface Placed {
  readonly at: Span
}

/** A change to the file, as data. Nobody edits; a writer applies edits at the very end. */
export interface Edit extends Placed {
  readonly text: string
}

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** The index of the first thing that begins at `offset` or later, of things in the order of their places. */
export function firstFrom(things: readonly Placed[], offset: number): number {
  let [low, high] = [0, things.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (things[middle]!.at.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
