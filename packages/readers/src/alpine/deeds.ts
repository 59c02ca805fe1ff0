import { madeMember, madeThis } from '../js/elements/made.ts'
import { spanOf } from '../js/tree/node.ts'
import type { Node } from '../js/tree/syntax.ts'

/** What an attribute does to the data around it, in the terms of its methods: `left--` is `this.left--`. */
export function deedOf(node: Node, names: ReadonlySet<string>, depth = 0): Node {
  if (depth > deepest) return node
  if (node.type === 'Identifier') return names.has(node.name) ? madeMember(madeThis(spanOf(node)), node.name, spanOf(node)) : node
  const copy: Record<string, unknown> = { ...node }
  for (const [key, value] of Object.entries(node)) {
    if (naming.has(key) && !('computed' in node && node.computed)) continue
    if (Array.isArray(value)) copy[key] = value.map((each: unknown) => (isNode(each) ? deedOf(each, names, depth + 1) : each))
    else if (isNode(value)) copy[key] = deedOf(value, names, depth + 1)
  }
  return copy as unknown as Node
}

const deepest = 60
/** What names something, and stands for nothing. */
const naming = new Set(['property', 'key', 'params', 'id', 'label'])
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value
