import type { Comment } from '@aboveboard/core'
import { every } from './every.ts'
import type { Piece } from './pieces.ts'

/** The comments of some markup. */
export function commentsIn(source: string, pieces: readonly Piece[]): Comment[] {
  const found: Comment[] = []
  for (const { kind, start, end } of every(pieces)) if (kind === 'comment') found.push({ text: source.slice(start + 4, end - 3), at: { start, end } })
  return found
}
