/** Finds closing marks: a file is searched once for each, however many tags stay open. Offsets are to be asked in order. */
export class Closers {
  readonly #source: string
  readonly #found = new Map<string, number>()

  constructor(source: string) {
    this.#source = source
  }

  /** Where a mark stands next, or -1. */
  next(mark: string, from: number): number {
    let at = this.#found.get(mark)
    if (at === undefined || (at >= 0 && at < from)) this.#found.set(mark, (at = this.#source.indexOf(mark, from)))
    return at
  }
}
