import type { Placed, Span } from './span.ts'
import type { Text } from './text.ts'

/** A phrase heard in a text. */
export interface Hit extends Placed {
  readonly text: Text
  /** Where it stands in the text's `value`, `[start, end)`. */
  readonly within: Span
}

/** Phrases to listen for, in the languages of the page. */
export interface WordList {
  /** The first place where one of the phrases stands; of two at one place the longer. */
  find(text: Text | undefined): Hit | undefined
  has(text: Text | undefined): boolean
  /** Every place, none overlapping another. */
  all(text: Text | undefined): readonly Hit[]
}
