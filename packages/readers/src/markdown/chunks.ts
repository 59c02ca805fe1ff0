import type { Span } from '@aboveboard/core'
import { checkNesting } from './limits.ts'

/**
 * Cuts Markdown where, whatever came before, a new block begins at the top: at a line that starts with
 * a letter, `#` or `>` after a blank line, outside fenced code and outside HTML that blank lines do not end.
 * The parser's cost grows faster than the length of what it is given; so it is given little at a time:
 * at least `size` UTF-16 units, from `base` on.
 */
export function chunksOf(text: string, base: number, size: number): Span[] {
  const chunks: Span[] = []
  let start = base
  let fence: string | undefined
  /** Closes the HTML that is open. */
  let until: string | undefined
  let blank = false
  for (let from = base; from < text.length; ) {
    const feed = text.indexOf('\n', from)
    const next = feed < 0 ? text.length : feed + 1
    const line = text.slice(from, next)
    checkNesting(line, from)
    if (until !== undefined) {
      if (line.toLowerCase().includes(until)) until = undefined
    } else {
      const marks = fenced.exec(line)?.[1]
      if (fence === undefined) {
        if (blank && from - start >= size && begins.test(line)) {
          chunks.push({ start, end: from })
          start = from
        }
        if (marks) fence = marks
        else until = endOf(line)
      } else if (marks?.startsWith(fence)) fence = undefined
    }
    blank = line.trim() === ''
    from = next
  }
  chunks.push({ start, end: text.length })
  return chunks
}

/** A fence, at the top or in a list or quotation. */
const fenced = /^[\s>*+\-\d.)]*(`{3,}|~{3,})/
const begins = /^[\p{L}#>]/u

/** By what the HTML ends that a blank line does not end. */
function endOf(line: string): string | undefined {
  const opening = /^ {0,3}<(!--|\?|!\[CDATA\[|(?:script|pre|style|textarea)\b)/i.exec(line)?.[1]?.toLowerCase()
  if (opening === undefined) return undefined
  const closing = opening === '!--' ? '-->' : opening === '?' ? '?>' : opening === '![cdata[' ? ']]>' : `</${opening}`
  return line.toLowerCase().includes(closing) ? undefined : closing
}
