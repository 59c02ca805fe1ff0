import type { Span } from '@aboveboard/core'
import type { TokenType, Event as Told } from 'micromark-util-types'

/** A construct of Markdown, by micromark's name for it. */
export interface Construct extends Span {
  readonly type: TokenType
}

/** A construct as it is entered or left. */
export interface Event extends Construct {
  readonly entered: boolean
}

/** Numbers an event is packed in: its kind, where its construct starts, where that ends. */
const size = 3

/** Constructs entered and left, in order. Packed: as micromark tells them, those of one short paragraph take 10 kB. */
export class Events implements Iterable<Event> {
  readonly #packed: Int32Array[] = []
  readonly #types: TokenType[] = []
  readonly #codes = new Map<TokenType, number>()

  add(events: readonly Told[]): void {
    const packed = new Int32Array(events.length * size)
    let i = 0
    for (const [kind, { type, start, end }] of events) {
      packed[i++] = this.#codeOf(type) * 2 + (kind === 'enter' ? 1 : 0)
      packed[i++] = start.offset
      packed[i++] = end.offset
    }
    this.#packed.push(packed)
  }

  *[Symbol.iterator](): Generator<Event> {
    for (const packed of this.#packed) {
      for (let i = 0; i < packed.length; i += size) {
        const kind = packed[i]!
        yield { entered: (kind & 1) === 1, type: this.#types[kind >> 1]!, start: packed[i + 1]!, end: packed[i + 2]! }
      }
    }
  }

  #codeOf(type: TokenType): number {
    const known = this.#codes.get(type)
    if (known !== undefined) return known
    this.#codes.set(type, this.#types.length)
    return this.#types.push(type) - 1
  }
}
