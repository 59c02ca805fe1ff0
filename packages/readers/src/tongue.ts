import { copy, type Element, HOLE, type Judge, type Page, Text, tongueIn, tongueInFew } from '@aboveboard/core'
import { languagesOf } from './strings/messages-of.ts'

/**
 * The language a page is written in, told from its visible text: for when nobody says. `undefined` where
 * there is too little of it, where no language leads clearly, or in a catalogue of several: better all languages heard than the wrong one.
 */
export function tongueOf(page: Page): string | undefined {
  if (page.kind === 'strings' && languagesOf(page).length > 1) return undefined
  return tongueIn(visible(page.root)) ?? tongueInFew(said(page))
}

/** A page in its language, which is worked out only when something in it depends on it. */
export const inItsTongue = (page: Page, judge: Pick<Judge, 'listens'>): Page => (page.lang !== undefined || !judge.listens(page) ? page : page.in(tongueOf(page)))

/** Enough text to tell; more would cost without telling better. UTF-16 units. */
const enough = 3000
const unseen = new Set(['pre', 'code', 'script', 'style', 'template', 'svg'])

/** The first text a reader sees, blanks and code left out. */
function visible(root: Element): string {
  let seen = ''
  const open: (Element | Text)[] = [root]
  for (let next = open.pop(); next && seen.length < enough; next = open.pop()) {
    if (next instanceof Text) seen += `${next.value.slice(0, enough).replaceAll(HOLE, ' ')} `
    else if (!unseen.has(next.name)) for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!)
  }
  return seen
}

/** What the page says first, in attributes too: a component may say nothing elsewhere. */
function said(page: Page): string {
  let seen = ''
  for (const { value } of copy(page)) {
    if (seen.length >= enough) break
    seen += `${value.slice(0, enough).replaceAll(HOLE, ' ')} `
  }
  return seen
}
