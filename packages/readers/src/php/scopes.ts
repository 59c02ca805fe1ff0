import type { Span } from '@aboveboard/core'
import type { Range } from './expressions.ts'
import { type Block, type Path, Stream } from './streams.ts'

/** What a function prints, gives back and puts together; or the code of a page that stands in none. */
export class Scope {
  /** `Offer::render`, `render`, or nothing. */
  readonly name: string
  readonly at: Span
  readonly printed: Stream
  readonly #kept = new Map<string, Stream>()
  readonly #apart: Stream[] = []
  /** By name, the values that variables are given once. */
  readonly #set = new Map<string, Range | undefined>()

  constructor(name: string, at: Span, inPage = false) {
    this.name = name
    this.at = at
    this.printed = new Stream(inPage)
  }

  /** What is put together under a name; `goesOn`: behind what is there already. */
  keeping(target: string, goesOn: boolean): Stream {
    const stream = (goesOn ? this.#kept.get(target) : undefined) ?? this.returning()
    this.#kept.set(target, stream)
    return stream
  }

  /** What is given back, each for itself. */
  returning(): Stream {
    const stream = new Stream()
    this.#apart.push(stream)
    return stream
  }

  /** What is not printed here and now. */
  get apart(): readonly Stream[] {
    return this.#apart
  }

  set(variable: string, value: Range | undefined): void {
    this.#set.set(variable, this.#set.has(variable) ? undefined : value)
  }

  held = (variable: string): Range | undefined => this.#set.get(variable)
}

/** What stands between two braces, behind a condition, or up to `endif`. */
export interface Frame {
  readonly by: 'brace' | 'word' | 'statement'
  /** The token that closes it, where one does. */
  readonly end?: number | undefined
  readonly block?: Block | undefined
  readonly branch: number
  /** Its branches are told by `case`. */
  readonly isSwitch?: boolean
  /** The steps on which what stands in it is shown. */
  readonly path: Path
  readonly scope: Scope
  /** The class whose functions stand in it. */
  readonly className: string
}
