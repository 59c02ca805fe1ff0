import type { Move, Span } from './span.ts'

/** What is written in one way and read in another: `&amp;`, `\\*`, `\n`. `length` is as written, in UTF-16 units. */
export type Escape = (source: string, from: number) => { readonly length: number; readonly means: string } | undefined

/** Characters that were written together, `[start, end)`. */
export interface Run extends Span {
  /** How many are read. */
  readonly length: number
  slice(from: number, to: number): Run
}

/** Characters that were written together somewhere else than where they are told to stand. */
export class MovedRun implements Run {
  readonly length: number
  readonly start: number
  readonly end: number
  readonly #from: Run
  readonly #move: Move

  constructor(from: Run, move: Move) {
    const { start, end } = move({ start: from.start, end: from.end })
    this.length = from.length
    this.start = start
    this.end = end
    this.#from = from
    this.#move = move
  }

  slice(from: number, to: number): Run {
    return new MovedRun(this.#from.slice(from, to), this.#move)
  }
}

/**
 * Characters that were written together. Without an alignment they were written as they read, one
 * unit for one (or as one whole, when the lengths differ: a hole).
 */
export class WrittenRun implements Run {
  readonly length: number
  readonly start: number
  readonly end: number
  readonly #align: Alignment | undefined
  readonly #skip: number

  constructor(length: number, start: number, end: number, align?: Alignment, skip = 0) {
    this.length = length
    this.start = start
    this.end = end
    this.#align = align
    this.#skip = skip
  }

  slice(from: number, to: number): WrittenRun {
    const end = Math.min(to, this.length)
    if (from === 0 && end === this.length) return this
    const length = Math.max(0, end - from)
    if (this.#align) {
      const places = this.#align.places
      const skip = this.#skip + from
      return new WrittenRun(length, places[skip * 2]!, places[(skip + length) * 2 - 1]!, this.#align, skip)
    }
    if (this.end - this.start !== this.length) return new WrittenRun(length, this.start, this.end)
    return new WrittenRun(length, this.start + from, this.start + from + length)
  }
}

/** Which stretch of the source each character was read from; worked out only when someone asks. */
export class Alignment {
  readonly #source: string
  readonly #at: Span
  readonly #value: string
  readonly #escape: Escape
  #places: Int32Array | undefined

  constructor(source: string, at: Span, value: string, escape: Escape) {
    this.#source = source
    this.#at = at
    this.#value = value
    this.#escape = escape
  }

  /** Start and end of each character, in pairs. */
  get places(): Int32Array {
    return (this.#places ??= this.#align())
  }

  #align(): Int32Array {
    const { start, end } = this.#at
    const places = new Int32Array(this.#value.length * 2)
    let read = 0
    for (let from = start; read < this.#value.length; ) {
      if (from >= end) {
        // What the parser added or the escape did not know: it belongs to the last character written.
        places[read * 2] = Math.max(start, end - 1)
        places[read++ * 2 + 1] = end
        continue
      }
      const { length, means } = this.#escape(this.#source, from) ?? { length: 1, means: this.#source[from]! }
      const to = Math.min(from + length, end)
      const next = this.#value.startsWith(means, read) ? read + means.length : read
      for (; read < next; read++) {
        places[read * 2] = from
        places[read * 2 + 1] = to
      }
      from = to
    }
    return places
  }
}
