import { Asked } from './memory.ts'
import { type Origin, unknown } from './origin.ts'
import type { Move, Placed, Span } from './span.ts'

/** Stands where the file leaves a blank for run time: `{{ name }}`, `{name}`. */
export const HOLE = '\uFFFC'

/** Parts what is never read as one sentence: two branches of a condition, two blocks of one label. */
export const BREAK = '\u2029'

/** What is written in one way and read in another: `&amp;`, `\\*`, `\n`. `length` is as written, in UTF-16 units. */
export type Escape = (source: string, from: number) => { readonly length: number; readonly means: string } | undefined

export interface Hole {
  /** Where the blank stands in the text's `value`. */
  readonly from: number
  readonly origin: Origin
}

/** Shared by all texts of one run, which are most: pages hold tens of thousands. */
const first: readonly number[] = [0]
const none: readonly Hole[] = []

/**
 * What a reader sees, with a way back to where it was written.
 *
 * `value` is the text as read: entities decoded, markup gone, blanks of the template as `HOLE`.
 * White space stands as written (`shown` folds it). Every character knows the stretch it came
 * from, so a phrase found here is reported where the author typed it, even across `<b>` or `&rsquo;`.
 */
export class Text extends Asked implements Placed {
  readonly value: string
  readonly holes: readonly Hole[]
  readonly #runs: readonly Run[]
  /** Offset in `value` where each run begins. */
  readonly #from: readonly number[]

  private constructor(value: string, runs: readonly Run[], from: readonly number[], holes: readonly Hole[]) {
    super()
    this.value = value
    this.#runs = runs
    this.#from = from
    this.holes = holes
  }

  static readonly empty: Text = new Text('', [], [], none)

  /** Text read from `source`: `value` is what it says there, `escape` tells what is not written as it reads. */
  static written(source: string, at: Span, value: string, escape?: Escape): Text {
    if (value === '') return Text.empty
    const same = value.length === at.end - at.start
    const align = same || !escape ? undefined : new Alignment(source, at, value, escape)
    return new Text(value, [new WrittenRun(value.length, at.start, at.end, align)], first, none)
  }

  /** A blank, filled at run time by what `at` spans. A reader may leave the search for its origin until someone asks. */
  static hole(at: Span, origin: Origin | (() => Origin) = unknown): Text {
    return new Text(HOLE, [new WrittenRun(1, at.start, at.end)], [0], [typeof origin === 'function' ? new LaterHole(0, new Later(origin)) : { from: 0, origin }])
  }

  /** A character that is read but not written, such as the line break of `<br>`. */
  static implied(value: string, at: Span): Text {
    return new Text(value, [new WrittenRun(value.length, at.start, at.end)], first, none)
  }

  static join(texts: readonly Text[]): Text {
    if (texts.length === 1) return texts[0]!
    const runs: Run[] = []
    const from: number[] = []
    const holes: Hole[] = []
    let value = ''
    for (const text of texts) {
      for (let i = 0; i < text.#runs.length; i++) {
        runs.push(text.#runs[i]!)
        from.push(value.length + text.#from[i]!)
      }
      for (const hole of text.holes) holes.push(moved(hole, value.length))
      value += text.value
    }
    return new Text(value, runs, from, holes)
  }

  /** Where it is written, from its first character to its last; where it begins, when its parts stand in the file in another order. */
  get at(): Span {
    const first = this.#runs[0]
    if (!first) return { start: 0, end: 0 }
    const { end } = this.#runs.at(-1)!
    return { start: first.start, end: end > first.start ? end : first.end }
  }

  /** Where a stretch of `value` is written; an empty one, where the next character is. */
  placeOf({ start, end }: Span): Span {
    if (this.value === '') return { start: 0, end: 0 }
    if (start >= this.value.length) return { start: this.at.end, end: this.at.end }
    // As `slice` would tell, without looking at what lies between.
    const to = Math.max(end, start + 1)
    const first = this.#runFrom(this.#runAt(start), start, to)
    const last = this.#runFrom(this.#runAt(Math.min(to, this.value.length) - 1), start, to)
    return { start: first.start, end: end <= start ? first.start : last.end > first.start ? last.end : first.end }
  }

  /** The same text, every character of it standing where `move` takes its place. */
  moved(move: Move): Text {
    return new Text(this.value, this.#runs.map((run) => new MovedRun(run, move)), this.#from, this.holes)
  }

  /** White space folded and blanks shown as `…`: fit to be quoted in a message. */
  get shown(): string {
    return this.value.replaceAll(HOLE, '…').replace(/\s+/g, ' ').trim()
  }

  slice(start: number, end: number = this.value.length): Text {
    if (start <= 0 && end >= this.value.length) return this
    const runs: Run[] = []
    const from: number[] = []
    for (let i = this.#runAt(start); i < this.#runs.length && this.#from[i]! < end; i++) {
      const begin = this.#from[i]!
      const run = this.#runs[i]!.slice(Math.max(0, start - begin), end - begin)
      if (run.length === 0) continue
      runs.push(run)
      from.push(Math.max(begin, start) - start)
    }
    const holes = this.holes.filter((hole) => hole.from >= start && hole.from < end).map((hole) => moved(hole, -start))
    return new Text(this.value.slice(start, end), runs, from, holes)
  }

  override toString(): string {
    return this.shown
  }

  /** What of a run lies in a stretch of `value`. */
  #runFrom(index: number, start: number, end: number): Run {
    const begin = this.#from[index]!
    return this.#runs[index]!.slice(Math.max(0, start - begin), end - begin)
  }

  /** Index of the run that holds the character at `offset`. */
  #runAt(offset: number): number {
    let low = 0
    let high = this.#from.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#from[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
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

class LaterHole implements Hole {
  readonly from: number
  readonly later: Later

  constructor(from: number, later: Later) {
    this.from = from
    this.later = later
  }

  get origin(): Origin {
    return this.later.origin
  }
}

function moved(hole: Hole, by: number): Hole {
  const from = hole.from + by
  return hole instanceof LaterHole ? new LaterHole(from, hole.later) : { from, origin: hole.origin }
}

/** Characters that were written together, `[start, end)`. */
interface Run extends Span {
  /** How many are read. */
  readonly length: number
  slice(from: number, to: number): Run
}

/** Characters that were written together somewhere else than where they are told to stand. */
class MovedRun implements Run {
  readonly length: number
  readonly start: number
  readonly end: number
  readonly #from: Run
  readonly #move: Move

  constructor(from: Run, move: Move) {
    const { start, end } = move({ start: from.start, end: from.end })
    this.length = from.length
    this.start = start
    this.end = end
    this.#from = from
    this.#move = move
  }

  slice(from: number, to: number): Run {
    return new MovedRun(this.#from.slice(from, to), this.#move)
  }
}

/**
 * Characters that were written together. Without an alignment they were written as they read, one
 * unit for one (or as one whole, when the lengths differ: a hole).
 */
class WrittenRun implements Run {
  readonly length: number
  readonly start: number
  readonly end: number
  readonly #align: Alignment | undefined
  readonly #skip: number

  constructor(length: number, start: number, end: number, align?: Alignment, skip = 0) {
    this.length = length
    this.start = start
    this.end = end
    this.#align = align
    this.#skip = skip
  }

  slice(from: number, to: number): WrittenRun {
    const end = Math.min(to, this.length)
    if (from === 0 && end === this.length) return this
    const length = Math.max(0, end - from)
    if (this.#align) {
      const places = this.#align.places
      const skip = this.#skip + from
      return new WrittenRun(length, places[skip * 2]!, places[(skip + length) * 2 - 1]!, this.#align, skip)
    }
    if (this.end - this.start !== this.length) return new WrittenRun(length, this.start, this.end)
    return new WrittenRun(length, this.start + from, this.start + from + length)
  }
}

/** Which stretch of the source each character was read from; worked out only when someone asks. */
class Alignment {
  readonly #source: string
  readonly #at: Span
  readonly #value: string
  readonly #escape: Escape
  #places: Int32Array | undefined

  constructor(source: string, at: Span, value: string, escape: Escape) {
    this.#source = source
    this.#at = at
    this.#value = value
    this.#escape = escape
  }

  /** Start and end of each character, in pairs. */
  get places(): Int32Array {
    return (this.#places ??= this.#align())
  }

  #align(): Int32Array {
    const { start, end } = this.#at
    const places = new Int32Array(this.#value.length * 2)
    let read = 0
    for (let from = start; read < this.#value.length; ) {
      if (from >= end) {
        // What the parser added or the escape did not know: it belongs to the last character written.
        places.set([Math.max(start, end - 1), end], read++ * 2)
        continue
      }
      const { length, means } = this.#escape(this.#source, from) ?? { length: 1, means: this.#source[from]! }
      const to = Math.min(from + length, end)
      if (this.#value.startsWith(means, read)) for (let i = 0; i < means.length; i++) places.set([from, to], read++ * 2)
      from = to
    }
    return places
  }
}
