/** A file that could not be read: one clear sentence, and where in the file it went wrong, when that is known (UTF-16 offset). */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly offset: number | undefined

  constructor(message: string, offset?: number) {
    super(message)
    this.offset = offset
  }
}

/** What is thrown on for what a reader threw: parsers that call themselves run out of stack where no one would write copy. */
export const orTooDeep = (error: unknown): unknown => (error instanceof RangeError ? new ReadError('The file is nested too deeply to be read.') : error)
