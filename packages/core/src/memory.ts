/** An answer, kept on the thing that was asked about. */
export interface Answer {
  readonly to: object
  readonly value: unknown
  readonly next: Answer | undefined
}

/**
 * Something that questions are asked of. It keeps the answers itself, and they go when it goes: weak maps of tens of
 * thousands of entries cost the garbage collector more than all the judging does. A thing is asked a handful of
 * questions, so that a list is enough.
 */
export class Asked {
  #answers: Answer | undefined = undefined

  /** What was answered to a question; `undefined`: nobody has asked it. */
  recall(to: object): Answer | undefined {
    let known = this.#answers
    while (known !== undefined && known.to !== to) known = known.next
    return known
  }

  keep(to: object, value: unknown): void {
    this.#answers = { to, value, next: this.#answers }
  }
}

export interface Remembered<K, V> {
  (thing: K): V
  /** Gives the answer before anyone asks: for one who comes by it while doing something else. */
  know(thing: K, value: V): void
}

/** A question asked of one thing (a page, an element, a text) and answered once. The only state in the house. */
export function remember<K extends Asked, V>(answer: (thing: K) => V): Remembered<K, V> {
  const know = (thing: K, value: V): void => {
    thing.keep(remembered, value)
  }
  const remembered = (thing: K): V => {
    const known = thing.recall(remembered)
    if (known !== undefined) return known.value as V
    const value = answer(thing)
    know(thing, value)
    return value
  }
  return Object.assign(remembered, { know })
}
