/** An answer, kept on the thing that was asked about. */
interface Answer {
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
  answers: Answer | undefined = undefined
}

/** A question asked of one thing (a page, an element, a text) and answered once. The only state in the house. */
export function remember<K extends Asked, V>(answer: (thing: K) => V): (thing: K) => V {
  const remembered = (thing: K): V => {
    for (let known = thing.answers; known; known = known.next) if (known.to === remembered) return known.value as V
    const value = answer(thing)
    thing.answers = { to: remembered, value, next: thing.answers }
    return value
  }
  return remembered
}
