import { Element } from '../element.ts'
import type { Page } from '../page.ts'
import { type Placed, within } from '../span.ts'
import type { Text } from '../text.ts'
import { elements, view } from '../view.ts'
import { affiliateLinks } from './affiliate-links.ts'
import { textOf } from './passages.ts'

/** A list whose order says something, or may: one below a heading, or results in an order set beforehand. */
export type Ranking = Placed & { readonly by: Element } & (
    | { readonly kind: 'list'; readonly heading: Text; readonly links: readonly Element[]; /** Whether somebody earns on a link in it, as addresses tell. */ readonly earns: boolean }
    /** `defaultSort="recommended"`, or the first answer of a list of orders. */
    | { readonly kind: 'order'; readonly order: Text; readonly question: Text | undefined }
  )

const orders = ['defaultsort', 'defaultsortby', 'default-sort', 'data-default-sort', 'initialsort', 'initialsortby', 'sort', 'sortby', 'sort-by', 'data-sort', 'data-sort-by', 'orderby', 'order-by', 'defaultorder', 'ordering', 'ranking', 'tri', 'tripardefaut']
const leaving = /^\/(?:go|out|visit|recommends?|goto|redirect|deal|aff|r)\//i

export const rankings = view<Ranking>(function* (page) {
  if (page.kind === 'strings') return
  for (const name of orders)
    for (const by of page.bearing(name)) {
      const attribute = by.attr(name)!
      if (attribute.value) yield { kind: 'order', by, order: attribute.text, question: undefined, at: attribute.at }
    }
  for (const by of page.named('select')) {
    const options = by.children.filter((child): child is Element => child instanceof Element && child.name === 'option')
    const chosen = options.find((option) => option.flag('selected')) ?? options[0]
    if (chosen) yield { kind: 'order', by, order: textOf(chosen), question: questionOf(page, by, options[0]!), at: chosen.at }
  }
  for (const by of elements('h1, h2, h3, caption')(page)) {
    const links = linksBelow(page, by)
    if (links.length > 0) yield { kind: 'list', by, heading: textOf(by), links, earns: links.some((link) => leaving.test(link.attr('href')?.value ?? '') || affiliateLinks(page).some((each) => each.link === link)), at: by.at }
  }
})

/** What asks for the order: the label, the name of the list, its first answer. */
function questionOf(page: Page, select: Element, first: Element): Text {
  const id = select.attr('id')?.value
  const named = id ? elements('label[for]')(page).find((label) => label.attr('for')?.value === id) : select.parent?.closest('label')
  return named ? textOf(named) : (select.attr('aria-label')?.text ?? select.attr('name')?.text ?? textOf(first))
}

/** Links in a list or a table between a heading and the next one of its rank or above. */
function linksBelow(page: Page, heading: Element): readonly Element[] {
  const ranked = elements('h1, h2, h3, caption')(page)
  const next = ranked.find((other) => other.order > heading.order && other.name <= heading.name)
  const end = next?.at.start ?? page.source.length
  const part = heading.parent?.closest('section, article, main, table, div, body, #page, #branch')
  return elements('a[href]')(page).filter((link) => link.at.start > heading.extent.end && link.at.start < end && (!part || within(link.at, part.extent)) && link.closest('li, tr, td, ol, article, [class*="card"], [class*="item"]') !== undefined)
}
