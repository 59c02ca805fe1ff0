import type { Node, Parent } from 'unist'

/** What remark-mdx leaves in trees of both kinds. */
export const mdxTypes = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm']

/** What tells nothing: it stands in trees of both kinds. */
const ofBoth = new Set(['root', 'text', ...mdxTypes])
const ofHast = new Set(['element', 'comment', 'doctype', 'raw'])

/** Whether HTML has a form for nodes of a type. */
export const isInHtml = ({ type }: Node): boolean => type === 'text' || ofHast.has(type)

/** Whether a tree is one of HTML (hast), as its first telling node has it; any other is taken for one of Markdown (mdast). */
export function isHast(tree: Node): boolean {
  for (const { type } of nodesOf(tree)) if (!ofBoth.has(type)) return ofHast.has(type)
  return true
}

export const childrenOf = (node: Node): readonly Node[] => ('children' in node ? (node as Parent).children : [])

/** A tree's nodes, in document order. Iterative: pages nest deep. */
export function* nodesOf(tree: Node): Generator<Node> {
  const open: Node[] = [tree]
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    const children = childrenOf(next)
    for (let i = children.length - 1; i >= 0; i--) open.push(children[i]!)
  }
}
