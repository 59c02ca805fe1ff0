import type { Span } from '@aboveboard/core'
import type { Call, Func, Jsx, Member, Node, Place } from './syntax.ts'

/** Questions about nodes, of either dialect. */

/** In ESLint every node has a range, and its rule tester lets nobody ask for anything else; in Babel's trees none has. */
export const startOf = (node: Place): number => (node.range ? node.range[0] : (node.start ?? 0))
export const endOf = (node: Place): number => (node.range ? node.range[1] : (node.end ?? 0))
export const spanOf = (node: Place): Span => ({ start: startOf(node), end: endOf(node) })

/** The expression itself, out of its brackets, types and chains. */
export function bare(node: Node): Node {
  for (;;)
    switch (node.type) {
      case 'ParenthesizedExpression':
      case 'ChainExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'TypeCastExpression':
      case 'AsExpression':
      case 'JSXExpressionContainer':
      case 'JSXSpreadChild':
        node = node.expression
        break
      default:
        return node
    }
}

export function isFunction(node: Node | null | undefined): node is Func {
  return node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression' || node?.type === 'FunctionDeclaration'
}

export const isJsx = (node: Node): node is Jsx => node.type === 'JSXElement' || node.type === 'JSXFragment'
export const isMember = (node: Node): node is Member => node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression'
export const isCall = (node: Node): node is Call => node.type === 'CallExpression' || node.type === 'OptionalCallExpression'

/** The string a literal holds, in either dialect. */
export function stringOf(node: Node): string | undefined {
  return (node.type === 'StringLiteral' || node.type === 'Literal') && typeof node.value === 'string' ? node.value : undefined
}

/** The name of a property or member that is written out: `a.name`, `{ name: … }`, `a['name']`, `a[0]`. */
export function keyOf(key: Node, computed: boolean | undefined): string | number | undefined {
  if (!computed && key.type === 'Identifier') return key.name
  if (key.type === 'PrivateName' || key.type === 'PrivateIdentifier') return `#${key.name ?? ''}`
  if ((key.type === 'Literal' || key.type === 'StringLiteral' || key.type === 'NumericLiteral') && (typeof key.value === 'string' || typeof key.value === 'number'))
    return key.value
  return undefined
}

/** `a.b.c` as written, `this` and computed names that are written out included; `undefined` for anything else. */
export function pathOf(node: Node): string | undefined {
  const names: string[] = []
  let at = bare(node)
  while (isMember(at)) {
    const key = keyOf(at.property, at.computed)
    if (key === undefined) return undefined
    names.push(String(key))
    at = bare(at.object)
  }
  if (at.type === 'Identifier') names.push(at.name)
  else if (at.type === 'ThisExpression') names.push('this')
  else return undefined
  return names.length === 1 ? names[0] : names.reverse().join('.')
}

/** A name in JSX as written: `Card`, `Card.Title`, `xlink:href`. */
export function jsxName(node: Node): string {
  switch (node.type) {
    case 'JSXIdentifier':
    case 'Identifier':
      return node.name
    case 'JSXMemberExpression':
      return `${jsxName(node.object)}.${node.property.name}`
    case 'JSXNamespacedName':
      return `${node.namespace.name}:${node.name.name}`
    default:
      return 'this'
  }
}
