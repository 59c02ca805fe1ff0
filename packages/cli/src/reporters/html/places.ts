import { type Element, type Page, type Span, Text } from '@aboveboard/core'
import type { Weight } from '../located.ts'
import { paintedAs, wordsOnly } from './allowed.ts'

/** A finding that is to be marked: its number among those of the file. */
export interface Mark {
  readonly number: number
  readonly weight: Weight
  readonly at: Span
}

/** Where marks stand in what is painted of a page. */
export interface Places {
  readonly inTexts: ReadonlyMap<Text, readonly Mark[]>
  readonly onElements: ReadonlyMap<Element, readonly Mark[]>
}

/** Each mark on the words it points at, or, where it points at no words, on the element whose tag it points at. */
export function placesOf({ source }: Page, roots: readonly Element[], marks: readonly Mark[]): Places {
  const inTexts = new Map<Text, Mark[]>()
  const onElements = new Map<Element, Mark[]>()
  const said = new Set<Mark>()
  const tagged = new Map<Mark, Element>()
  for (const node of inPaintedOrder(roots)) {
    for (const mark of marks) {
      if (!(node instanceof Text)) {
        if (node.at.start <= mark.at.start && mark.at.start < node.at.end) tagged.set(mark, node)
        if (wordsOnly.has(node.name) && touches(source, node.extent, mark.at)) tagged.set(mark, node.closest('select') ?? node)
      } else if (touches(source, node.at, mark.at)) {
        inTexts.set(node, [...(inTexts.get(node) ?? []), mark])
        said.add(mark)
      }
    }
  }
  for (const [mark, element] of tagged) if (!said.has(mark)) onElements.set(element, [...(onElements.get(element) ?? []), mark])
  return { inTexts, onElements }
}

/** Elements with a tag of their own, and texts. */
function* inPaintedOrder(roots: readonly Element[]): Generator<Element | Text> {
  const open: (Element | Text)[] = [...roots].reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    if (next instanceof Text) {
      yield next
      continue
    }
    const as = roots.includes(next) ? 'content' : paintedAs(next)
    if (as === undefined) continue
    if (as === 'element') yield next
    if (wordsOnly.has(next.name)) continue
    for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!)
  }
}

/** Whether two stretches share more than blanks. */
const touches = (source: string, a: Span, b: Span): boolean => a.start < b.end && b.start < a.end && /\S/.test(source.slice(Math.max(a.start, b.start), Math.min(a.end, b.end)))
