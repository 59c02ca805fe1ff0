import type { Page } from '../../page.ts'
import { nearby } from './nearby.ts'
import { passageAt } from './passages.ts'
import type { Statement } from './statements.ts'

/** Whether words stand right over a heading, as the label of what it heads: no link, no entry of a menu, no cell. */
export function standsOverHeading(page: Page, { at, by }: Statement): boolean {
  const passage = passageAt(page, at)
  const next = passage && nearby(page, passage, 0, 1).at(-1)
  return next !== undefined && next !== passage && /^h[1-6]$/.test(next.block.name) && !by.closest('h1, h2, h3, h4, h5, h6, a, nav, button, header, footer, th, td, label')
}
