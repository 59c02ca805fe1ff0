import type { Element } from './element.ts'
import { remember } from './memory.ts'
import type { Page } from './page.ts'
import { anchorsOf, matcher } from './select.ts'

/** A way of looking at a page: its buttons, its prices, its choices. Looked at once, then remembered. */
export type View<T> = (page: Page) => readonly T[]

export function view<T>(see: (page: Page) => Iterable<T>): View<T> {
  return remember((page: Page): readonly T[] => {
    const seen = see(page)
    return Array.isArray(seen) ? (seen as readonly T[]) : [...seen]
  })
}

const bySelector = new Map<string, View<Element>>()

/** Every element a selector matches, in document order; answered from the page's index. */
export function elements(selector: string): View<Element> {
  let found = bySelector.get(selector)
  if (!found) bySelector.set(selector, (found = selection(selector)))
  return found
}

function selection(selector: string): View<Element> {
  const matches = matcher(selector)
  const anchors = anchorsOf(selector)
  if (!anchors) return view((page) => page.elements.filter(matches))
  return view((page) => {
    const found = new Set<Element>()
    let ways = 0
    for (const { name, attribute, suffices } of anchors) {
      const candidates = name === undefined ? page.bearing(attribute) : page.named(name)
      if (candidates.length > 0) ways++
      for (const element of candidates) if (suffices || matches(element)) found.add(element)
    }
    return ways < 2 ? found : [...found].sort((a, b) => a.order - b.order)
  })
}
