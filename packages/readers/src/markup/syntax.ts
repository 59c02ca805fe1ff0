import type { Scanner } from './scanner.ts'

/** What a syntax has of its own beside tags, text and `{expressions}`. */
export interface Syntax {
  /** Expressions may hold markup, and templates may stand for values of attributes: Astro. */
  readonly nests: boolean
  /** Values in quotes hold expressions: Svelte. */
  readonly fillsQuotes: boolean
  /** Reads what begins with a brace and is no expression; gives its end, or `undefined` when it is one. */
  command?(scanner: Scanner, at: number): number | undefined
}
