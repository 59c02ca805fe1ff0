import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import { BREAK, type Text } from '../../text.ts'

/**
 * Where a text is written in one piece, blanks at its ends aside: it can be written anew without touching markup,
 * code or what is filled in at run time. `undefined` where it cannot.
 */
export function onePiece(page: Page, text: Text): Span | undefined {
  const { at, holes, value } = text
  const written = page.source.slice(at.start, at.end)
  const trimmed = written.trim()
  if (holes.length > 0 || trimmed === '' || value.includes(BREAK) || !isUnbroken(text)) return undefined
  const start = at.start + written.indexOf(trimmed)
  return { start, end: start + trimmed.length }
}

/** Whether each character is written where the one before it ends: no tag, no quote, no plus between them. */
function isUnbroken(text: Text): boolean {
  let end = text.at.start
  for (let i = 0; i < text.value.length; i++) {
    const { at } = text.slice(i, i + 1)
    if (at.start > end) return false
    end = at.end
  }
  return end === text.at.end
}
