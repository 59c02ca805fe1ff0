import { compile } from 'css-select'
import { parse, SelectorType, type Selector } from 'css-what'
import type { Element } from './element.ts'
import type { Text } from './text.ts'

type Node = Element | Text
const isTag = (node: Node): node is Element => 'children' in node

/** The element around another; branches of a condition are none for a selector: `ul > li` holds through them. */
function parentOf({ parent }: Element): Element | null {
  let around = parent
  while (around && (around.name === '#branch' || around.name === '#condition')) around = around.parent
  return around ?? null
}

/** Teaches css-select to walk a page. Only what our selectors need: no search downwards, so no recursion. */
const adapter = {
  isTag,
  getName: (element: Element) => element.name,
  getParent: (node: Node) => (isTag(node) ? parentOf(node) : null),
  getChildren: (node: Node): Node[] => (isTag(node) ? node.children : []),
  getSiblings: (node: Node): Node[] => (isTag(node) && node.parent ? node.parent.children : [node]),
  getText: (node: Node) => (isTag(node) ? '' : node.value),
  hasAttrib: (element: Element, name: string) => element.attr(name) !== undefined,
  getAttributeValue: (element: Element, name: string) => element.attr(name)?.value,
  removeSubsets: (nodes: Node[]) => nodes,
  existsOne: (test: (element: Element) => boolean, nodes: Node[]): boolean => nodes.some((node) => isTag(node) && test(node)),
  findAll: (): Element[] => [],
  findOne: (): Element | null => null,
}

const compiled = new Map<string, (element: Element) => boolean>()

/** Whether an element matches; compiled once for the life of the process. Names are case-sensitive, as components are. */
export function matcher(selector: string): (element: Element) => boolean {
  let matches = compiled.get(selector)
  if (!matches) compiled.set(selector, (matches = createMatcher(selector)))
  return matches
}

/** The same for selectors that come and go with a file: nothing is kept. Throws where css-select knows no answer. */
export const createMatcher = (selector: string): ((element: Element) => boolean) =>
  compile<Node, Element>(selector, { adapter, xmlMode: true, cacheResults: false })

/** What an element must have to match one way of a selector: a name, or else an attribute. */
export type Anchor = ({ readonly name: string; readonly attribute?: undefined } | { readonly name?: undefined; readonly attribute: string }) & {
  /** Nothing else is asked of it. */
  readonly suffices: boolean
}

/** One anchor for each way of a selector; `undefined` when some way names neither, so that every element must be asked. */
export function anchorsOf(selector: string): readonly Anchor[] | undefined {
  const anchors: Anchor[] = []
  for (const way of parse(selector)) {
    const anchor = anchorOf(way)
    if (!anchor) return undefined
    anchors.push(anchor)
  }
  return anchors
}

function anchorOf(way: readonly Selector[]): Anchor | undefined {
  let attribute: string | undefined
  for (let i = way.length - 1; i >= 0; i--) {
    const part = way[i]!
    if (part.type === SelectorType.Tag) return { name: part.name, suffices: way.length === 1 }
    if (part.type === SelectorType.Attribute && part.action !== 'not') attribute = part.name
    if (combinators.has(part.type)) break
  }
  if (attribute === undefined) return undefined
  const [only] = way
  return { attribute, suffices: way.length === 1 && only?.type === SelectorType.Attribute && only.action === 'exists' }
}

const combinators = new Set<SelectorType>([
  SelectorType.Adjacent,
  SelectorType.Child,
  SelectorType.Descendant,
  SelectorType.Parent,
  SelectorType.Sibling,
])
