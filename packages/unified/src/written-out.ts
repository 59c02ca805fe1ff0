import { type Given, type Span, within } from '@aboveboard/core'
import { readAtOnce } from '@aboveboard/readers/at-once'
import { orTooDeep } from '@aboveboard/readers/estree'
import type { Nodes, Parents, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Root as Markdown } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { Node, Position } from 'unist'
import { placesIn } from './places.ts'
import type { Subject } from './subject.ts'
import { spanOf, type Written } from './text-read.ts'
import { childrenOf, isHast, isInHtml, mdxTypes } from './tree.ts'

/**
 * The page that a tree is, whatever the text of its file: written out as HTML, and that read. `undefined` for an empty tree.
 *
 * @throws ReadError where the tree cannot be written out
 */
export function writtenOut(tree: Node, { text, path = 'untitled' }: Written, given: Omit<Given, 'path'>): Subject | undefined {
  if (childrenOf(tree).length === 0) return undefined
  try {
    const root = hastOf(tree)
    const page = readAtOnce(write(root), { ...given, kind: given.kind ?? (isHast(tree) ? undefined : 'prose'), path: `${path}.html` })
    return page && { page, text: undefined, holds: () => true, placeOf: (at) => placeIn(root, at, text) }
  } catch (error) {
    throw orTooDeep(error)
  }
}

const write = (node: Nodes): string => toHtml(node, { allowDangerousHtml: true })

const hastOf = (tree: Node): Root => writable((isHast(tree) ? tree : toHast(tree as Markdown, { allowDangerousHtml: true, passThrough: mdxTypes as Markdown['type'][] })) as Root)

/** A tree without the nodes that HTML has no form for; what they hold stays. */
const writable = <T extends Parents>(node: T): T => ({ ...node, children: node.children.flatMap(inHtml) })

function inHtml(node: RootContent): RootContent[] {
  if (!isInHtml(node)) return (childrenOf(node) as RootContent[]).flatMap(inHtml)
  return ['children' in node ? writable(node) : node]
}

interface Placed {
  readonly node: Nodes
  /** Where it is written out. */
  readonly span: Span
}

/** Where in the file a stretch of what was written out stands: at the innermost node around it that has a place, or at the very words, where the file has them as they read. */
function placeIn(root: Root, at: Span, text: string): Position | undefined {
  let place: Position | undefined
  let around: Placed | undefined = { node: root, span: { start: 0, end: write(root).length } }
  while (around) {
    const { node, span }: Placed = around
    const there = spanOf(node)
    if (there && text.slice(there.start, there.end) === write(node)) {
      return placesIn(text)({ start: there.start + at.start - span.start, end: there.start + at.end - span.start })
    }
    place = node.position ?? place
    around = partsOf(around).find((part) => within(at, part.span))
  }
  return place
}

/** Where the children of a node are written; none where they are not written one after the other, each for itself. */
function partsOf({ node, span }: Placed): Placed[] {
  if (!('children' in node)) return []
  const closing = 'tagName' in node ? `</${node.tagName}>` : ''
  const opening = write({ ...node, children: [] }).slice(0, -closing.length || undefined)
  const children = node.children.map((child) => ({ child, written: write(child) }))
  if (opening + children.map(({ written }) => written).join('') + closing !== write(node)) return []
  let end = span.start + opening.length
  return children.map(({ child, written }) => ({ node: child, span: { start: end, end: (end += written.length) } }))
}
