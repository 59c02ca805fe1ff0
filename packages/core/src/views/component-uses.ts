import type { Element } from '../element.ts'
import type { Page } from '../page.ts'
import type { Span } from '../span.ts'

/** A component that a file declares for itself: its name, where it begins. */
const declared = /(?:^|\n)(?:export\s+(?:default\s+)?)?(?:function\s+([A-Z]\w{0,40})\s*[(<]|const\s+([A-Z]\w{0,40})\s*(?::[^=\n]{0,80})?=\s*(?:React\.)?(?:memo\(|forwardRef\()?\s*(?:function\b|\(|[a-z]\w{0,20}\s*=>))/g

/** Where a file shows the component of its own that a place stands in: `<LiveCount /> people watching`. */
export function usesOf({ source, elements }: Page, { start }: Span): readonly Element[] {
  let name: string | undefined
  for (const { 1: written = '', 2: kept = '' } of source.slice(0, start).matchAll(declared)) name = written || kept
  return name === undefined ? [] : elements.filter(({ written }) => written === name)
}
