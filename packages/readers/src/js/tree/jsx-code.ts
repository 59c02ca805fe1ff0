import { isJsx } from './node.ts'
import type { Jsx, Node } from './syntax.ts'
import { Trail } from './walk.ts'

/** Puts the code inside a JSX tree on a trail: only the expressions in it are code. */
export function pushCode(root: Jsx, trail: Trail): void {
  const trees: Jsx[] = [root]
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    if (tree.type === 'JSXElement')
      for (const attribute of tree.openingElement.attributes) {
        if (attribute.type === 'JSXSpreadAttribute') trail.push(attribute.argument)
        else if (attribute.type === 'JSXAttribute' && attribute.value) {
          const { value } = attribute
          if (value.type === 'JSXExpressionContainer') trail.push(value.expression)
          else if (isJsx(value)) trail.push(value)
        }
      }
    for (const child of tree.children) {
      if (isJsx(child)) trees.push(child)
      else if (child.type === 'JSXExpressionContainer') trail.push(child.expression)
      else if (child.type !== 'JSXText') trail.push(child)
    }
  }
}

/** Every node of code, also of the code inside JSX; of JSX itself none. */
export function* codeNodes(program: Node): Generator<Exclude<Node, Jsx>> {
  const trail = new Trail(program)
  for (let node = trail.next(); node; node = trail.next()) {
    const shape = trail.shape()
    if (isJsx(node)) {
      pushCode(node, trail)
      continue
    }
    yield node
    trail.descend(node, shape)
  }
}
