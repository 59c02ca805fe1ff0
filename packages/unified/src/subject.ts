import { type Given, type Page, type Span, within } from '@aboveboard/core'
import { readAtOnce } from '@aboveboard/readers/at-once'
import type { Node, Position } from 'unist'
import { load as writing } from './on-demand/written-out.ts'
import { placesIn } from './places.ts'
import { partOf, pathToRead, type Written } from './text-read.ts'

/** What is judged of a file, and how it is told where in the file something stands. */
export interface Subject {
  readonly page: Page
  /** What spans of the page are of, where that is the file's own text. */
  readonly text: string | undefined
  /** Whether what stands there is to be told of. */
  readonly holds: (at: Span) => boolean
  /** Lines and columns from 1, offsets from 0; none for what was not written in the file. */
  readonly placeOf: (at: Span) => Position | undefined
}

/**
 * The page of a file: its own text, read as on the command line, where its tree was made from it. A tree of which that
 * cannot be said is written out, and that is read. `undefined` for a file that holds no copy.
 *
 * @throws ReadError where the file cannot be read
 */
export function subjectOf(tree: Node, written: Written, given: Omit<Given, 'path'>): Subject | undefined {
  const path = pathToRead(tree, written)
  if (path === undefined) return writing().writtenOut(tree, written, given)
  const { text } = written
  const page = readAtOnce(text, { ...given, path })
  if (!page) return undefined
  const part = partOf(tree, written)
  return { page, text, holds: ({ start }) => !part || within({ start, end: start }, part), placeOf: placesIn(text) }
}
