import type { Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { firstFrom, type Placed, type Span } from '../../span.ts'

/** A component that a file declares for itself: its name, where it begins. */
const declared = /(?:^|\n)(?:export\s+(?:default\s+)?)?(?:function\s+([A-Z]\w{0,40})\s*[(<]|const\s+([A-Z]\w{0,40})\s*(?::[^=\n]{0,80})?=\s*(?:React\.)?(?:memo\(|forwardRef\()?\s*(?:function\b|\(|[a-z]\w{0,20}\s*=>))/g

interface Declared extends Placed {
  readonly uses: readonly Element[]
}

/** The components of a file in their order, each with the places where the file shows it: looked for once, however many figures ask. */
const components = remember(({ source, elements }: Page): readonly Declared[] => {
  const shown = new Map<string, Element[]>()
  const found = [...source.matchAll(declared)].map(({ 1: written, 2: kept, index }) => {
    const name = (written ?? kept)!
    const uses = shown.get(name) ?? []
    shown.set(name, uses)
    return { at: { start: index, end: index }, uses }
  })
  for (const element of elements) shown.get(element.written)?.push(element)
  return found
})

/** Where a file shows the component of its own that a place stands in: `<LiveCount /> people watching`. */
export function usesOf(page: Page, { start }: Span): readonly Element[] {
  const all = components(page)
  return all[firstFrom(all, start + 1) - 1]?.uses ?? []
}
