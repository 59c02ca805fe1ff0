import type { Span } from '@aboveboard/core'
import { checkNesting } from './limits.ts'
import { opensIn, type Unending } from './unending.ts'

/**
 * Cuts Markdown where, whatever came before, a new block begins at the top: at a line that starts with
 * a letter, `#` or `>` after a blank line, outside fenced code and outside HTML that blank lines do not end.
 * The parser's cost grows faster than the length of what it is given; so it is given little at a time:
 * at least `size` UTF-16 units, from `base` on.
 */
export function chunksOf(text: string, base: number, size: number): Span[] {
  const chunks: Span[] = []
  let start = base
  let open: Unending | undefined
  let blank = false
  /** Whether the lines since the last blank one may be HTML, where no fence is one. */
  let tagged = false
  let lost = false
  for (let from = base; from < text.length; ) {
    const feed = text.indexOf('\n', from)
    const next = feed < 0 ? text.length : feed + 1
    const line = text.slice(from, next)
    checkNesting(line, from)
    const state = open?.after(line) ?? 'left'
    if (state === 'lost') lost = true
    if (state === 'left') {
      if (blank && !lost && from - start >= size && /^[\p{L}#>]/u.test(line)) {
        chunks.push({ start, end: from })
        start = from
      }
      open = opensIn(line)
      if (open && tagged) lost = true
      tagged ||= /^[\s>*+\-\d.)]{0,99}<[a-z/]/i.test(line)
    } else if (state === 'closed') open = undefined
    blank = line.trim() === ''
    if (blank) tagged = false
    from = next
  }
  chunks.push({ start, end: text.length })
  return chunks
}
