import type { Page } from '../page.ts'
import type { Span } from '../span.ts'
import type { Text } from '../text.ts'

/**
 * Where a text is written in one piece, blanks at its ends aside: it can be written anew without touching markup,
 * code or what is filled in at run time. `undefined` where it cannot.
 */
export function onePiece(page: Page, { at, holes }: Text): Span | undefined {
  const written = page.source.slice(at.start, at.end)
  const trimmed = written.trim()
  if (holes.length > 0 || trimmed === '' || /[<{}\n]|(['"`])\s{0,9}\+\s{0,9}['"`]/.test(trimmed)) return undefined
  const start = at.start + written.indexOf(trimmed)
  return { start, end: start + trimmed.length }
}
