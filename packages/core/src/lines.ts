import type { Span } from './span.ts'

/** A place as people and editors count it: 1-based line, 1-based column in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

const LF = 10
const CR = 13

/** The lines of a file: offset ⇄ line and column. `\n`, `\r\n` and a lone `\r` each end a line. */
export class Lines {
  readonly #source: string
  /** Offset at which each line begins. */
  readonly #starts: number[] = [0]

  constructor(source: string) {
    this.#source = source
    // Most files hold no `\r`; their line breaks are found faster than they are come by.
    if (!source.includes('\r')) for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#starts.push(at + 1)
    else
      for (let i = 0; i < source.length; i++) {
        const unit = source.charCodeAt(i)
        if (unit === LF || (unit === CR && source.charCodeAt(i + 1) !== LF)) this.#starts.push(i + 1)
      }
  }

  get count(): number {
    return this.#starts.length
  }

  /** Where an offset stands; what lies beyond either end is taken to stand at that end. */
  at(offset: number): Place {
    const inside = Math.min(Math.max(offset, 0), this.#source.length)
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= inside) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: inside - this.#starts[low]! + 1 }
  }

  /** The offset of a place; `undefined` for a line or column the file does not have. */
  offset({ line, column }: Place): number | undefined {
    const span = this.span(line)
    const offset = span && span.start + column - 1
    return offset !== undefined && column >= 1 && offset <= span!.end ? offset : undefined
  }

  /** What a 1-based line spans, its break aside; `undefined` for a line the file does not have. */
  span(line: number): Span | undefined {
    const start = this.#starts[line - 1]
    if (start === undefined) return undefined
    let end = this.#starts[line] ?? this.#source.length
    if (end > start && line < this.count) {
      end--
      if (end > start && this.#source.charCodeAt(end) === LF && this.#source.charCodeAt(end - 1) === CR) end--
    }
    return { start, end }
  }
}
