/** Where the lines of a file begin; columns count UTF-16 units from one. */
export class Lines {
  readonly #starts: number[] = [0]
  readonly #length: number
  readonly #source: string

  constructor(source: string) {
    this.#source = source
    this.#length = source.length
    for (const { index, 0: end } of source.matchAll(/\r\n|\r|\n/g)) this.#starts.push(index + end.length)
    // A byte order mark is no column of the first line.
    if (source.startsWith('\uFEFF')) this.#starts[0] = 1
  }

  offsetOf(line: number, column = 1): number {
    const start = this.#starts[Math.min(line, this.#starts.length) - 1] ?? 0
    return Math.min(start + column - 1, this.#length)
  }

  /** Where the line of an offset ends, its line break aside. */
  endOfLine(line: number): number {
    const next = this.#starts[line]
    if (next === undefined) return this.#length
    return this.#source.startsWith('\r\n', next - 2) ? next - 2 : next - 1
  }
}
