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
      const skip = this.#skip + from
      const { start } = this.#align.placeOf(skip)
      return new WrittenRun(length, start, this.#align.placeOf(skip + length - 1).end, this.#align, skip)
    }
    if (this.end - this.start !== this.length) return new WrittenRun(length, this.start, this.end)
    return new WrittenRun(length, this.start + from, this.start + from + length)
  }
}

/** Characters next to each other that were written alike: as they read, one for one, or all of them by one escape. */
interface Stretch extends Span {
  /** Where its first character stands in what is read. */
  readonly read: number
  readonly asItReads: boolean
}

/** Which stretch of the source each character was read from; worked out only when someone asks. */
export class Alignment {
  readonly #source: string
  readonly #at: Span
  readonly #value: string
  readonly #escape: Escape
  #stretches: readonly Stretch[] | undefined

  constructor(source: string, at: Span, value: string, escape: Escape) {
    this.#source = source
    this.#at = at
    this.#value = value
    this.#escape = escape
  }

  /** Where the character at an offset of what is read is written. */
  placeOf(offset: number): Span {
    const stretches = (this.#stretches ??= this.#align())
    let low = 0
    let high = stretches.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (stretches[middle]!.read <= offset) low = middle
      else high = middle - 1
    }
    const stretch = stretches[low]
    if (!stretch) return this.#at
    if (!stretch.asItReads) return stretch
    const start = stretch.start + offset - stretch.read
    return { start, end: start + 1 }
  }

  /** In the order of what is read. The end of one that reads as written is not looked at. */
  #align(): readonly Stretch[] {
    const { start, end } = this.#at
    const source = this.#source
    const value = this.#value
    const stretches: Stretch[] = []
    let read = 0
    /** Where the source would go on, if the next character were written as it reads, behind one that is. */
    let goingOn = -1
    for (let from = start; read < value.length; ) {
      if (from >= end) {
        // What the parser added or the escape did not know: it belongs to the last character written.
        stretches.push({ read, start: Math.max(start, end - 1), end, asItReads: false })
        break
      }
      const escaped = this.#escape(source, from)
      if (!escaped) {
        if (source.charCodeAt(from) === value.charCodeAt(read)) {
          if (from !== goingOn) stretches.push({ read, start: from, end: from + 1, asItReads: true })
          goingOn = from + 1
          read++
        }
        from++
        continue
      }
      const to = Math.min(from + escaped.length, end)
      if (escaped.means !== '' && value.startsWith(escaped.means, read)) {
        stretches.push({ read, start: from, end: to, asItReads: false })
        read += escaped.means.length
      }
      goingOn = -1
      from = to
    }
    return stretches
  }
}
