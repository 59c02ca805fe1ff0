import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { firstFrom, type Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { elements, view } from '../../view.ts'
import { affiliateLinks } from './affiliate-links.ts'
import { textOf } from '../passages/passages.ts'

/** A list whose order says something, or may: one below a heading, or results in an order set beforehand. */
export type Ranking = Placed & { readonly by: Element } & (
    | { readonly kind: 'list'; readonly heading: Text }
    /** `defaultSort="recommended"`, or the first answer of a list of orders. */
    | { readonly kind: 'order'; readonly order: Text; readonly question: Text | undefined }
  )

const orders = ['defaultsort', 'defaultsortby', 'default-sort', 'data-default-sort', 'initialsort', 'initialsortby', 'sort', 'sortby', 'sort-by', 'data-sort', 'data-sort-by', 'orderby', 'order-by', 'defaultorder', 'ordering', 'ranking', 'tri', 'tripardefaut']
const leaving = /^\/(?:go|out|visit|recommends?|goto|redirect|deal|aff|r)\//i

/** Every such list: orders set beforehand, then lists to choose an order from, then headings. */
export const rankings = view<Ranking>(function* (page) {
  if (page.kind === 'strings') return
  for (const name of orders)
    for (const by of page.bearing(name)) {
      const attribute = by.attr(name)!
      if (attribute.value) yield { kind: 'order', by, order: attribute.text, question: undefined, at: attribute.at }
    }
  for (const by of page.named('select')) {
    const options = by.childElements.filter(({ name }) => name === 'option')
    const chosen = options.find((option) => option.flag('selected')) ?? options[0]
    if (chosen) yield { kind: 'order', by, order: textOf(chosen), question: questionOf(page, by, options[0]!), at: chosen.at }
  }
  for (const by of headings(page)) yield { kind: 'list', by, heading: textOf(by), at: by.at }
})

/** Links in a list, a table or cards below a heading, up to the next one of its rank or above. */
export const linksBelow = (page: Page, heading: Element): readonly Element[] => {
  const part = heading.parent?.closest('section, article, main, table, div, body, #page, #branch')
  const end = Math.min(ends(page).get(heading) ?? Infinity, part?.extent.end ?? Infinity)
  return listed(page).slice(firstFrom(listed(page), heading.extent.end), firstFrom(listed(page), end))
}

/** Whether somebody earns on a link, as its address tells. */
export const earns = (page: Page, link: Element): boolean => leaving.test(link.attr('href')?.value ?? '') || earning(page).has(link)

const earning = remember((page: Page): ReadonlySet<Element> => new Set(affiliateLinks(page).map(({ link }) => link)))

/** What asks for the order: the label, the name of the list, its first answer. */
function questionOf(page: Page, select: Element, first: Element): Text {
  const id = select.attr('id')?.value
  const named = id ? elements('label[for]')(page).find((label) => label.attr('for')?.value === id) : select.parent?.closest('label')
  return named ? textOf(named) : (select.attr('aria-label')?.text ?? select.attr('name')?.text ?? textOf(first))
}

const headings = elements('h1, h2, h3, caption')

/** Links that stand in a list, a table or a card, in document order. */
const listed = view<Element>((page) => elements('a[href]')(page).filter((link) => link.closest('li, tr, article, [class*="card"], [class*="item"]') !== undefined))

/** Where what a heading stands above ends: at the next one of its rank or above, or with the part it stands in. */
const ends = remember((page: Page): ReadonlyMap<Element, number> => {
  const found = new Map<Element, number>()
  const open: Element[] = []
  for (const heading of headings(page)) {
    while (open.length > 0 && heading.name <= open.at(-1)!.name) found.set(open.pop()!, heading.at.start)
    open.push(heading)
  }
  return found
})
