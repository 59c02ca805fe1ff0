/** Longer than any expression in a page: what stays open beyond this was none, in UTF-16 units. */
const longest = 4000
/** The same, in a file that is made to try us. */
const short = 60

const pairs: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' }

/** Finds where brackets are closed. All searches in a file together stay linear in its length. */
export class Brackets {
  readonly #source: string
  /** How many characters may still be passed over in vain. */
  #patience: number

  constructor(source: string) {
    this.#source = source
    this.#patience = 50_000 + source.length * 8
  }

  /**
   * Where the bracket that opens at `start` is closed: the offset after its counterpart, or -1. Brackets of the same kind
   * nest; those in strings do not count.
   */
  endOf(start: number, limit: number): number {
    const opening = this.#source[start]!
    return this.#pass(start, limit, opening, pairs[opening]!)
  }

  /** Where a sign stands outside of strings and round brackets: the offset after it, or -1. */
  past(sign: string, start: number, limit: number): number {
    return this.#pass(start, limit, '(', ')', sign)
  }

  /** Passes over code until the first bracket is closed, or, where one is looked for, until a sign stands in none. */
  #pass(start: number, limit: number, opening: string, closing: string, sign?: string): number {
    const source = this.#source
    const end = Math.min(limit, start + (this.#patience > 0 ? longest : short))
    let depth = 0
    let at = start
    for (; at < end; at++) {
      const character = source[at]
      if (sign !== undefined && depth === 0 && source.startsWith(sign, at)) return at + sign.length
      if (character === opening) depth++
      else if (character === closing) {
        depth = Math.max(0, depth - 1)
        if (depth === 0 && sign === undefined) return at + 1
      } else if (character === '"' || character === "'") {
        const close = endOfString(source, at, end)
        // An apostrophe in prose opens no string.
        if (close > 0) at = close - 1
        else this.#patience -= end - at
      }
    }
    this.#patience -= at - start
    return -1
  }
}

/** The offset after the quote that ends the string which begins at `start`, or -1. */
function endOfString(source: string, start: number, limit: number): number {
  const quote = source[start]
  for (let at = start + 1; at < limit; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === quote) return at + 1
  }
  return -1
}
