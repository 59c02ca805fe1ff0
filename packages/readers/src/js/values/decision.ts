import { bare } from '../tree/node.ts'
import type { Resolver } from './resolve.ts'
import type { Frame } from '../tree/standing.ts'
import type { Node } from '../tree/syntax.ts'

/** How a condition comes out, where what it asks is written in the file and never changes. */
export interface Decision {
  /** What is chosen; none where that shows nothing. */
  readonly chosen: Node | undefined
  /** The value that decides. */
  readonly by: Node
}

/** `on ? 'checked' : ''`, `on && 'checked'`. */
export function decision(node: Node, frame: Frame | undefined, resolver: Resolver): Decision | undefined {
  if (node.type !== 'ConditionalExpression' && node.type !== 'LogicalExpression') return undefined
  const by = literal(node.type === 'ConditionalExpression' ? node.test : node.left, frame, resolver)
  if (!by) return undefined
  const isTrue = by.type !== 'NullLiteral' && 'value' in by && Boolean(by.value)
  if (node.type === 'ConditionalExpression') return { chosen: isTrue ? node.consequent : node.alternate, by }
  if (node.operator === '&&') return { chosen: isTrue ? node.right : undefined, by }
  return node.operator === '||' ? { chosen: isTrue ? node.left : node.right, by } : undefined
}

function literal(test: Node, frame: Frame | undefined, resolver: Resolver): Node | undefined {
  resolver.begin()
  const [only, ...more] = resolver.resolve(test, [], frame)
  if (!only || more.length > 0 || only.steps.length > 0 || only.kept) return undefined
  const node = bare(only.node)
  return ['BooleanLiteral', 'NullLiteral', 'StringLiteral', 'NumericLiteral', 'Literal'].includes(node.type) ? node : undefined
}
