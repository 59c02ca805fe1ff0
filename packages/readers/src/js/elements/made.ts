import type { Span } from '@aboveboard/core'
import { spanOf } from '../tree/node.ts'
import type { Node } from '../tree/syntax.ts'

/** Trees for what a framework does without writing it: each stands where what it was made of is written. */

export const madeName = (name: string, { start, end }: Span): Node => ({ type: 'Identifier', name, start, end })

export const madeThis = ({ start, end }: Span): Node => ({ type: 'ThisExpression', start, end })

export const madeMember = (object: Node, name: string, at: Span): Node => ({
  type: 'MemberExpression',
  object,
  property: madeName(name, at),
  computed: false,
  start: at.start,
  end: at.end,
})

export const madeCall = (name: string, given: readonly Node[], at: Span): Node => ({
  type: 'CallExpression',
  callee: madeName(name, at),
  arguments: given,
  start: at.start,
  end: at.end,
})

/** A call of what an expression stands for. */
export const madeCallOf = (callee: Node, given: readonly Node[]): Node => ({ type: 'CallExpression', callee, arguments: given, ...spanOf(callee) })

/** A value that is written nowhere in the file. */
export function madeValue(value: string | number | boolean | null): Node {
  const at = { start: -1, end: -1 }
  if (value === null) return { type: 'NullLiteral', ...at }
  return { type: typeof value === 'string' ? 'StringLiteral' : typeof value === 'number' ? 'NumericLiteral' : 'BooleanLiteral', value, ...at }
}

/** `items.map((item) => …)`, whose function spans what is shown for each. */
export const madeLoop = (list: Node, names: readonly Node[], extent: Span): Node => ({
  type: 'CallExpression',
  callee: madeMember(list, 'map', extent),
  arguments: [madeFunction(names, extent)],
  start: extent.start,
  end: extent.end,
})

/** A function whose parameters are good for a stretch of the file. */
export const madeFunction = (params: readonly Node[], { start, end }: Span): Node => ({
  type: 'ArrowFunctionExpression',
  params,
  body: { type: 'ArrayExpression', elements: [], start, end },
  start,
  end,
})

export const madeDeclaration = (name: string, init: Node, at: Span): Node => ({
  type: 'VariableDeclaration',
  kind: 'const',
  declarations: [{ id: madeName(name, at), init }],
  start: at.start,
  end: at.end,
})

/** `const { left = 3 } = given`. */
export function madeTaken(name: string, given: Node, otherwise: Node | undefined, at: Span): Node {
  const { start, end } = at
  const id = madeName(name, at)
  const value: Node = otherwise ? { type: 'AssignmentPattern', left: id, right: otherwise, start, end } : id
  const pattern: Node = { type: 'ObjectPattern', properties: [{ type: 'ObjectProperty', key: id, value, start, end }], start, end }
  return { type: 'VariableDeclaration', kind: 'const', declarations: [{ id: pattern, init: given }], start, end }
}

/** A block: what is declared in it holds for that stretch of the file. */
export const madeBlock = (body: readonly Node[], { start, end }: Span): Node => ({ type: 'BlockStatement', body, start, end })

/** `left ?? 3`: what is handed in, or what stands for it. */
export const madeOtherwise = (given: Node, otherwise: Node, at: Span): Node => ({
  type: 'LogicalExpression',
  operator: '??',
  left: given,
  right: otherwise,
  start: at.start,
  end: at.end,
})

export const madeField = (name: string, value: Node | null, at: Span): Node => ({
  type: 'ClassProperty',
  key: madeName(name, at),
  value,
  start: at.start,
  end: at.end,
})

/** A class whose `this` is meant within a stretch of the file. */
export const madeClass = (members: readonly Node[], { start, end }: Span): Node =>
  ({ type: 'ClassExpression', id: null, body: { type: 'ClassBody', body: members, start, end }, start, end }) as Node
