import { Element } from './element.ts'
import { Text } from './text.ts'

/**
 * How deep elements stand within one another, at most. Browsers level what goes further, at 512 or less; no real file of
 * fourteen thousand came to fifty. Whoever asks each element for all that it says pays for each level once more.
 */
export const deepest = 128

/** Takes all that stands further below an element right below it, each element behind the one that it stood in. */
export function level(around: Element): void {
  const levelled: (Element | Text)[] = []
  const open = around.children.toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    levelled.push(next)
    if (!(next instanceof Element)) continue
    const within = next.children.filter((child) => child instanceof Element)
    if (within.length === 0) continue
    next.children = next.children.filter((child) => child instanceof Text)
    for (const child of within.toReversed()) {
      child.parent = around
      open.push(child)
    }
  }
  around.children = levelled
}
