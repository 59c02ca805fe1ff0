import type { Origin } from './origin.ts'

export interface Hole {
  /** Where the blank stands in the text's `value`. */
  readonly from: number
  readonly origin: Origin
  /** Whether what fills it is a sum of money, its currency with it: told by how it is written, once somebody listens. */
  readonly isSum: boolean
  /** Told so. */
  knowSum(): void
}

/** What any blank knows of itself, wherever its origin is told. */
abstract class AnyHole implements Hole {
  readonly from: number
  isSum: boolean

  constructor(from: number, isSum: boolean) {
    this.from = from
    this.isSum = isSum
  }

  abstract get origin(): Origin

  knowSum(): void {
    this.isSum = true
  }
}

class ToldHole extends AnyHole {
  readonly origin: Origin

  constructor(from: number, origin: Origin, isSum = false) {
    super(from, isSum)
    this.origin = origin
  }
}

/**
 * An origin that is looked for once, when someone asks. Classes, not object literals with getters: each of
 * those gets a hidden class of its own, which keeps whole syntax trees alive until the next full collection.
 */
class Later {
  readonly #ask: () => Origin
  #known: Origin | undefined

  constructor(ask: () => Origin) {
    this.#ask = ask
  }

  get origin(): Origin {
    return (this.#known ??= this.#ask())
  }
}

class LaterHole extends AnyHole {
  readonly later: Later

  constructor(from: number, later: Later, isSum = false) {
    super(from, isSum)
    this.later = later
  }

  get origin(): Origin {
    return this.later.origin
  }
}

/** The same blank, so many characters further on. */
export function furtherOn(hole: Hole, by: number): Hole {
  const from = hole.from + by
  return hole instanceof LaterHole ? new LaterHole(from, hole.later, hole.isSum) : new ToldHole(from, hole.origin, hole.isSum)
}

/** A blank, its origin told or still to be looked for. */
export const holeAt = (from: number, origin: Origin | (() => Origin)): Hole =>
  typeof origin === 'function' ? new LaterHole(from, new Later(origin)) : new ToldHole(from, origin)

/** The index of the first blank at an offset or behind it: blanks stand in their order, and long texts hold thousands. */
export function firstHole(holes: readonly Hole[], offset: number): number {
  let [low, high] = [0, holes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holes[middle]!.from < offset) low = middle + 1
    else high = middle
  }
  return low
}
