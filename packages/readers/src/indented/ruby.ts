import type { Span } from '@aboveboard/core'
import { literalsIn } from '../template/copy.ts'
import { serverMeans } from '../template/server.ts'
import type { Cursor } from './rows.ts'

/** Longer than any code that stands on one line and goes on over others, in lines. */
const longest = 200

/** The code that begins at an offset: to the end of its line, or of the last over which it goes on; its own comment aside. */
export function codeFrom(source: string, start: number, end: number, cursor: Cursor): Span {
  let to = end
  let line = withoutComment(source, { start, end })
  for (let lines = 0; lines < longest && goesOn.test(source.slice(Math.max(line.start, line.end - 1), line.end)); lines++) {
    const further = cursor.further()
    if (further === undefined) break
    line = withoutComment(source, { start: to, end: further })
    to = further
  }
  const from = start + (/^\s*/.exec(source.slice(start, line.end))?.[0].length ?? 0)
  return { start: Math.min(from, line.end), end: line.end }
}

/** A comma at the end of a line, or a backslash. */
const goesOn = /[,\\]$/

/** `= name # whose`: the code alone. */
function withoutComment(source: string, { start, end }: Span): Span {
  const line = source.slice(start, end)
  const hash = line.includes('#') ? /(?:^|\s)#(?![{$@])/g : undefined
  let code = line
  if (hash) {
    const strings = literalsIn(line)
    const found = [...line.matchAll(hash)].find(({ index }) => !strings.some((string) => string.start <= index && index < string.end))
    if (found) code = line.slice(0, found.index)
  }
  return { start, end: start + code.trimEnd().length }
}

/** What code does with what stands below it: holds it (`if`, `form_for … do`), or turns to another branch of what does (`else`). */
export const stepOf = (code: string): 'open' | 'turn' | 'close' | undefined => serverMeans(` ${code} `).step?.does
