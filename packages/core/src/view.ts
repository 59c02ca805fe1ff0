import type { Element } from './element.ts'
import { remember } from './memory.ts'
import type { Page } from './page.ts'
import { anchorsOf, matcher } from './select.ts'

/** A way of looking at a page: its buttons, its prices, its choices. Looked at once, then remembered. */
export type View<T> = (page: Page) => readonly T[]

export function view<T>(see: (page: Page) => Iterable<T>): View<T> {
  return remember((page: Page): readonly T[] => [...see(page)])
}

const bySelector = new Map<string, View<Element>>()

/** Every element a selector matches, in document order; answered from the page's index. */
export function elements(selector: string): View<Element> {
  let found = bySelector.get(selector)
  if (!found) bySelector.set(selector, (found = view((page) => select(page, selector))))
  return found
}

function select(page: Page, selector: string): Element[] {
  const matches = matcher(selector)
  const anchors = anchorsOf(selector)
  if (!anchors) return page.elements.filter(matches)
  const found = new Set<Element>()
  for (const { name, attribute } of anchors) {
    const candidates = name === undefined ? page.bearing(attribute) : page.named(name)
    for (const element of candidates) if (matches(element)) found.add(element)
  }
  return anchors.length === 1 ? [...found] : [...found].sort((a, b) => page.order(a) - page.order(b))
}
