import type { Span } from '@aboveboard/core'
import { pastBlanks } from '../markup/blanks.ts'

/** The script between `---` at the top of a page, and where the page proper begins. */
export function frontScript(source: string): { readonly script: Span | undefined; readonly end: number } {
  const begin = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const fence = pastBlanks(source, begin, source.length)
  if (!source.startsWith('---', fence)) return { script: undefined, end: begin }
  const start = fence + 3
  const close = closing(source, start)
  return close < 0 ? { script: undefined, end: begin } : { script: { start, end: close }, end: close + 3 }
}

/** The fence that closes stands at the beginning of a line, blanks aside. */
function closing(source: string, from: number): number {
  for (let at = source.indexOf('---', from); at >= 0; at = source.indexOf('---', at + 3)) {
    let before = at
    while (before > from && (source[before - 1] === ' ' || source[before - 1] === '\t')) before--
    if (before === from || source[before - 1] === '\n') return at
  }
  return -1
}
