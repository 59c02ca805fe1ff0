import type { Node } from '../js/tree/syntax.ts'

export type Declarations = Extract<Node, { readonly type: 'VariableDeclaration' }>['declarations']

/** What a statement declares, exported or not. */
export function declarationsOf(statement: Node): Declarations {
  const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  return node?.type === 'VariableDeclaration' ? node.declarations : []
}
