import { type Fault, faults, type Noted } from './faults.ts'

/** A file that could not be read: one clear sentence, in English unless another language is asked for, and where in the file it went wrong, when that is known (UTF-16 offset). */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly offset: number | undefined
  readonly #fault: Fault
  readonly #noted: Noted

  constructor(fault: Fault, offset?: number, noted: Noted = {}) {
    super(faults.en[fault](noted))
    this.#fault = fault
    this.#noted = noted
    this.offset = offset
  }

  /** The sentence in a language; in English where it has none. */
  in(locale: string): string {
    return (locale === 'fr' ? faults.fr : faults.en)[this.#fault](this.#noted)
  }
}

/** What is thrown on for what a reader threw: parsers that call themselves run out of stack where no one would write copy. */
export const orTooDeep = (error: unknown): unknown => (error instanceof RangeError ? new ReadError('deep') : error)
