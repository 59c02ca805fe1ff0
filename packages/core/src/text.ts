import type { Heard } from './phrase/ear.ts'
import { Asked } from './memory.ts'
import { firstHole, furtherOn, type Hole, holeAt } from './hole.ts'
import { type Origin, unknown } from './origin.ts'
import { Alignment, type Escape, MovedRun, type Run, WrittenRun } from './run.ts'
import type { Move, Placed, Span } from './span.ts'

export type { Hole } from './hole.ts'
export type { Escape } from './run.ts'

/** Stands where the file leaves a blank for run time: `{{ name }}`, `{name}`. */
export const HOLE = '\uFFFC'

/** Parts what is never read as one sentence: two branches of a condition, two blocks of one label. */
export const BREAK = '\u2029'

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
  /** What the lexicon of the run has heard in it. */
  heard: Heard | undefined = undefined
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
    return new Text(HOLE, [new WrittenRun(1, at.start, at.end)], first, [holeAt(0, origin)])
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
      for (const hole of text.holes) holes.push(furtherOn(hole, value.length))
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
    const { length } = this.value
    if (start >= length) return { start: this.at.end, end: this.at.end }
    const first = this.#characterAt(start)
    if (end <= start) return { start: first.start, end: first.start }
    const last = this.#characterAt(Math.min(end, length) - 1)
    return { start: first.start, end: last.end > first.start ? last.end : first.end }
  }

  /** Where in `value` what begins at a place of the file stands. */
  offsetOf(place: number): number {
    let [low, high] = [0, this.value.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#characterAt(middle).start < place) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Where one character is written. */
  #characterAt(offset: number): Span {
    const i = this.#runAt(offset)
    const from = offset - this.#from[i]!
    return this.#runs[i]!.slice(from, from + 1)
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
    // Most texts are one run without blanks.
    if (this.#runs.length === 1 && this.holes === none && start < end && start < this.value.length) return new Text(this.value.slice(Math.max(0, start), end), [this.#runs[0]!.slice(Math.max(0, start), end)], first, none)
    const runs: Run[] = []
    const from: number[] = []
    for (let i = this.#runAt(start); i < this.#runs.length && this.#from[i]! < end; i++) {
      const begin = this.#from[i]!
      const run = this.#runs[i]!.slice(Math.max(0, start - begin), end - begin)
      if (run.length === 0) continue
      runs.push(run)
      from.push(Math.max(begin, start) - start)
    }
    const [low, high] = [firstHole(this.holes, start), firstHole(this.holes, end)]
    const holes = low === high ? none : this.holes.slice(low, high).map((hole) => furtherOn(hole, -start))
    return new Text(this.value.slice(start, end), runs, from, holes)
  }

  /** The same text without the blanks at its ends, so that what is pointed at is what is read. */
  get trimmed(): Text {
    const { value } = this
    return this.slice(value.length - value.trimStart().length, value.trimEnd().length)
  }

  override toString(): string {
    return this.shown
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
