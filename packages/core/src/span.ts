/** A stretch of the file, `[start, end)`, in UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Anything with a place in the file: an element, an attribute, a phrase. */
export interface Placed {
  readonly at: Span
}

/** A change to the file, as data. Nobody edits; a writer applies edits at the very end. */
export interface Edit extends Placed {
  readonly text: string
}

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
