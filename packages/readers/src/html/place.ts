import type { Span } from '@aboveboard/core'
import type { Token } from 'parse5'

/**
 * Where a token stands. It takes the place of parse5's locations, whose lines and columns double the
 * cost of parsing and are never asked for: those are dropped here.
 */
export class Place implements Span, Token.Location {
  start: number
  end: number

  constructor(start: number, end = start) {
    this.start = start
    this.end = end
  }

  get startOffset(): number {
    return this.start
  }

  set startOffset(offset) {
    this.start = offset
  }

  get endOffset(): number {
    return this.end
  }

  set endOffset(offset) {
    this.end = offset
  }

  get startLine(): number {
    return 0
  }

  get startCol(): number {
    return 0
  }

  get endLine(): number {
    return 0
  }

  set endLine(_: number) {}

  get endCol(): number {
    return 0
  }

  set endCol(_: number) {}
}

/** The place of what is not written anywhere, until one is found. */
export const nowhere: Span = new Place(-1)
