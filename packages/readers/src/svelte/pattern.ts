import type { Node } from '../js/tree/syntax.ts'

/** An expression as the pattern it was written as: `{ id, name = 'x', ...rest }` of `{#each items as { id, name = 'x', ...rest }}`. */
export function patternOf(node: Node): Node {
  switch (node.type) {
    case 'ObjectExpression':
      return { ...node, type: 'ObjectPattern', properties: node.properties.map(patternOf) }
    case 'ArrayExpression':
      return { ...node, type: 'ArrayPattern', elements: node.elements.map((each) => each && patternOf(each)) }
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return { type: 'AssignmentPattern', left: patternOf(node.left), right: node.right, ...placeOf(node) }
    case 'SpreadElement':
      return { type: 'RestElement', argument: node.argument && patternOf(node.argument), ...placeOf(node) }
    case 'ObjectProperty':
      return { ...node, value: node.value && patternOf(node.value) }
    default:
      return node
  }
}

const placeOf = ({ start, end }: Node): { readonly start: number; readonly end: number } => ({ start: start ?? 0, end: end ?? 0 })
