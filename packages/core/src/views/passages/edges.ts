import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import { passages } from './passages.ts'

/** Whether something begins what an article says, below its headers and headings, or is the last that it says. */
export function isAtEdge(page: Page, { start }: Span): boolean {
  const all = passages(page).filter(({ block }) => block.name !== '#header' && !/^h[1-6]$/.test(block.name))
  return all[0]?.at.start === start || all.at(-1)?.at.start === start
}
