import type { Span } from '@aboveboard/core'
import { signs } from './expressions.ts'

/** What `*ngFor`, `*ngIf` and the heads of blocks say, by place. */

/** `let item of items; let i = index; trackBy: byId`, `item of items`. */
export interface Loop {
  readonly name: Span
  readonly list: Span
}

export function loopIn(source: string, { start, end }: Span): Loop | undefined {
  const written = source.slice(start, end)
  const head = /^\s*(?:let\s+)?([\w$]+)\s*;?\s*of\s+/.exec(written)
  if (!head) return undefined
  const name = start + head[0].indexOf(head[1]!, /^\s*let\s/.test(written) ? written.indexOf('let') + 4 : 0)
  return { name: { start: name, end: name + head[1]!.length }, list: trimmed(source, { start: start + head[0].length, end: clauseEnd(source, start + head[0].length, end) }) }
}

/** `cond`, `user$ | async as user; else other`: what is asked, and the name it is known by. */
export interface Condition {
  readonly asked: Span
  readonly name: Span | undefined
}

export function conditionIn(source: string, { start, end }: Span): Condition {
  const clause = { start, end: clauseEnd(source, start, end) }
  const written = source.slice(clause.start, clause.end)
  const named = /\s+as\s+([\w$]+)\s*$/.exec(written.slice(-200))
  if (!named) return { asked: trimmed(source, clause), name: undefined }
  const from = clause.end - named[0].length
  const name = from + named[0].indexOf(named[1]!, named[0].indexOf('as') + 2)
  return { asked: trimmed(source, { start, end: from }), name: { start: name, end: name + named[1]!.length } }
}

/** The first clause ends at a `;` or a comma that stands in no brackets. */
function clauseEnd(source: string, start: number, end: number): number {
  for (const { at, depth } of signs(source.slice(start, end), ';,')) if (depth === 0) return start + at
  return end
}

export function trimmed(source: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(source[start]!)) start++
  while (end > start && /\s/.test(source[end - 1]!)) end--
  return { start, end }
}
