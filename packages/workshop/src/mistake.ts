/** Something wrong in a file that people write by hand. */
export interface Mistake {
  readonly path: string
  readonly source: string
  /** Offset in `source`. */
  readonly at: number
  /** What is wrong, without a final period. */
  readonly sentence: string
}

/** `path:line:column what is wrong`, then the line itself with a mark under the place. */
export function pointOut({ path, source, at, sentence }: Mistake): string {
  const start = source.lastIndexOf('\n', at - 1) + 1
  const end = source.indexOf('\n', at)
  const line = source.slice(start, end < 0 ? source.length : end)
  const number = source.slice(0, start).split('\n').length
  return `${path}:${number}:${at - start + 1} ${sentence}\n    ${line}\n    ${' '.repeat(at - start)}^`
}

/** Ends a generator with every mistake there is, not only the first. */
export class Mistaken extends Error {
  override readonly name = 'Mistaken'
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(pointOut).join('\n\n'))
    this.mistakes = mistakes
  }
}
