import { Lines, type Span } from '@aboveboard/core'
import type { Source } from './read-source.ts'

/** A position as a language of ESLint counts it. */
interface Position {
  readonly line: number
  readonly column: number
}

interface Counting extends Source {
  getLoc?(node: object): { readonly start: Position }
}

/** Where spans of a file stand, counted as the language counts that read it: from 0 or from 1. */
export function places(source: Counting): (span: Span) => { readonly start: Position; readonly end: Position } {
  const lines = new Lines(source.text)
  const first = source.getLoc?.(source.ast).start ?? { line: 1, column: 0 }
  // A program of code may begin at its first token; it always counts lines from 1 and columns from 0.
  const isCode = 'type' in source.ast && source.ast.type === 'Program'
  const from = isCode ? { line: 1, column: 0 } : { line: Math.min(first.line, 1), column: Math.min(first.column, 1) }
  const at = (offset: number): Position => {
    const { line, column } = lines.at(offset)
    return { line: line - 1 + from.line, column: column - 1 + from.column }
  }
  return ({ start, end }) => ({ start: at(start), end: at(end) })
}
