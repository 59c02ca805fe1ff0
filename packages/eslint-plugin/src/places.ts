import { Lines, type Span } from '@aboveboard/core'
import type { Source } from './read-source.ts'

/** A position as a language of ESLint counts it. */
interface Position {
  readonly line: number
  readonly column: number
}

interface Counting extends Source {
  getLocFromIndex?(offset: number): Position
  getLoc?(node: object): { readonly start: Position }
}

/** Where spans of a file stand, counted as the language counts that read it: from 0 or from 1. */
export function places(source: Counting): (span: Span) => { readonly start: Position; readonly end: Position } {
  const at = 'type' in source.ast && source.ast.type === 'Program' && source.getLocFromIndex ? (offset: number): Position => source.getLocFromIndex!(offset) : counted(source)
  return ({ start, end }) => ({ start: at(start), end: at(end) })
}

/** Languages differ in where they begin to count, and not all of them count for others. Code is counted by ESLint, whose lines end at U+2028 too. */
function counted(source: Counting): (offset: number) => Position {
  const lines = new Lines(source.text)
  const first = source.getLoc?.(source.ast).start ?? { line: 1, column: 1 }
  return (offset) => {
    const { line, column } = lines.at(offset)
    return { line: line - 1 + Math.min(first.line, 1), column: column - 1 + Math.min(first.column, 1) }
  }
}
