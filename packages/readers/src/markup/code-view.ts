import type { Hole } from './pieces.ts'

/** Markup that stands in an expression, and the expressions that stand in it. */
export interface Island {
  readonly start: number
  readonly holes: Hole[]
}

/**
 * The code of a file alone, every offset unchanged: one list of expressions, blanks in place of the markup between
 * them. Markup within an expression is a list within it.
 */
export class CodeView {
  readonly holes: Hole[] = []
  readonly islands: Island[] = []
  readonly #source: string
  readonly #pieces: string[] = []
  readonly #within: Island[] = []
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Puts a sign where markup stands. */
  sign(at: number, sign: string): void {
    this.#blank(at)
    this.#pieces.push(sign)
    this.#at = at + 1
  }

  /** Keeps code as it is written. */
  keep(from: number, to: number): void {
    if (to <= from) return
    this.#blank(from)
    this.#pieces.push(this.#source.slice(from, to))
    this.#at = to
  }

  /** A new expression; whoever reads it keeps its code. */
  hole(start: number, end: number, from: number, to: number): Hole {
    const hole: Hole = { start, end, from, to, node: undefined }
    ;(this.#within.at(-1)?.holes ?? this.holes).push(hole)
    return hole
  }

  /** Markup begins within an expression. */
  enter(start: number): void {
    this.sign(start, '[')
    const island: Island = { start, holes: [] }
    this.islands.push(island)
    this.#within.push(island)
  }

  leave(end: number): void {
    this.#within.pop()
    this.sign(end - 1, ']')
  }

  /** The code, as long as the file. */
  get code(): string {
    this.#blank(this.#source.length)
    return this.#pieces.join('')
  }

  #blank(to: number): void {
    if (to > this.#at) this.#pieces.push(' '.repeat(to - this.#at))
    this.#at = Math.max(this.#at, to)
  }
}
