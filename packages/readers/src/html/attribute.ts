import { constant, type Origin, type Span, Text, type Value } from '@aboveboard/core'
import type { Token } from 'parse5'
import { htmlAttribute } from '../escapes.ts'
import type { Masked } from '../template/masked.ts'
import { originOfValue } from '../template/value.ts'
import type { Place } from './place.ts'

/** An attribute as the tokenizer meets it; what its value says is worked out when someone asks. */
export class TokenAttribute implements Token.Attribute, Value {
  name: string
  value = ''
  /** The whole attribute as written. */
  readonly at: Place
  /** The tag it stands in. */
  readonly tag: Place
  readonly #file: Masked
  #text: Text | undefined

  constructor(name: string, at: Place, tag: Place, file: Masked) {
    this.name = name
    this.at = at
    this.tag = tag
    this.#file = file
  }

  get text(): Text {
    if (this.value === '') return Text.empty
    return (this.#text ??= this.#file.written(this.#inside(), this.value, htmlAttribute))
  }

  get origin(): Origin {
    const { tags } = this.#file
    if (!tags?.touch(this.at)) return constant(this.value)
    const at = this.#inside()
    return originOfValue(tags.within(at), at, this.text)
  }

  get maybe(): boolean {
    return this.#file.tags?.conditional(this.tag, this.at.start) ?? false
  }

  /** Where the value stands, its quotes aside. */
  #inside(): Span {
    const { text } = this.#file
    const { start, end } = this.at
    let from = text.indexOf('=', start + 1) + 1
    while (isBlank(text.charCodeAt(from))) from++
    const quoted = text[from] === '"' || text[from] === "'"
    return quoted ? { start: from + 1, end: end - 1 } : { start: from, end }
  }
}

const isBlank = (character: number): boolean => character === 32 || (character >= 9 && character <= 13)
