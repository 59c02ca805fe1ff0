import type { Node, Parent } from 'unist'

/** What remark-mdx leaves in trees of both kinds. */
export const mdxTypes = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm']

const ofHast = new Set(['element', 'text', 'comment', 'doctype', 'raw', ...mdxTypes])

/** Whether a tree is one of HTML (hast); any other is taken for one of Markdown (mdast). */
export const isHast = (tree: Node): boolean => childrenOf(tree).every(({ type }) => ofHast.has(type))

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
