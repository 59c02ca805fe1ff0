import type { Span, Text } from '@aboveboard/core'

/** What a walk through a file of keys and values meets, in the order of the file, whatever its syntax. */
export interface DataVisitor {
  /** An object or a list begins. */
  open(array: boolean, start: number): void
  close(end: number): void
  /** The key of the value that comes next. */
  key(name: string, at: Span): void
  /** A string: what it says, and all of it as written, its quotes included. */
  text(text: Text, at: Span): void
  /** A number, a boolean, code; where it stands, if a walk tells. */
  other(at?: Span): void
  comment(text: string, at: Span): void
}
