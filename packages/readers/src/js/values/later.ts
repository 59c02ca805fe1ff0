import { type Origin, Text, unknown, type Value } from '@aboveboard/core'

/** A value that is looked into when someone asks: most attributes are never asked. */
export class Later implements Value {
  readonly #look: () => Value
  #known: Value | undefined

  constructor(look: () => Value) {
    this.#look = look
  }

  get text(): Text {
    return (this.#known ??= this.#look()).text ?? Text.empty
  }

  get origin(): Origin {
    return (this.#known ??= this.#look()).origin ?? unknown
  }
}

/** A value that may not be there at all. */
export class Perhaps implements Value {
  readonly maybe = true
  readonly #value: Value

  constructor(value: Value) {
    this.#value = value
  }

  get text(): Text {
    return this.#value.text ?? Text.empty
  }

  get origin(): Origin {
    return this.#value.origin ?? unknown
  }
}
