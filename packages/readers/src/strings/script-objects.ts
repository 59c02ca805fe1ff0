import { bare, isCall, isMember, keyOf, pathOf } from '../js/tree/node.ts'
import type { ArrayLiteral, Node, ObjectLiteral } from '../js/tree/syntax.ts'

/** Statements of a module beside those that the tree of expressions knows. */
type Statement = Node | { readonly type: 'ExportDefaultDeclaration'; readonly declaration: Node }

export interface ExportedData {
  /** The name it is exported by; `undefined` for the one that is the module. */
  readonly name: string | undefined
  readonly value: ObjectLiteral | ArrayLiteral
}

/** What a module that only holds data gives away. */
export interface Data {
  readonly exported: readonly ExportedData[]
  /** Objects, lists and texts by their names in the module. */
  readonly named: ReadonlyMap<string, Node>
}

/** Statements that say nothing of their own. */
const silent = /^(?:Import|Export)|^TS|^(?:FunctionDeclaration|EmptyStatement|TypeAlias|InterfaceDeclaration|OpaqueType)$/

/** The objects and lists that a module exports; `undefined` when it does something too: it is ordinary code. */
export function dataOf(program: Node): Data | undefined {
  const named = new Map<string, Node>()
  const given: { readonly name: string | undefined; readonly value: Node }[] = []
  for (const statement of (program as { readonly body: readonly Statement[] }).body) {
    if (statement.type === 'ExportDefaultDeclaration') given.push({ name: undefined, value: statement.declaration })
    else if (statement.type === 'ExportNamedDeclaration') {
      if (statement.declaration && !declare(statement.declaration, named, (name, value) => given.push({ name, value }))) return undefined
      for (const { local, exported } of statement.source ? [] : statement.specifiers) if (local) given.push({ name: String(keyOf(exported, false)), value: local })
    } else if (statement.type === 'ExpressionStatement') {
      const assigned = assignmentOf(bare(statement.expression))
      if (!assigned) return undefined
      given.push(assigned)
    } else if (!declare(statement, named)) return undefined
  }
  const exported = given.flatMap(({ name, value }) => {
    const data = objectOf(value, named) ?? listOf(value, named)
    return data ? [{ name: name === 'default' ? undefined : name, value: data }] : []
  })
  return { exported, named }
}

function declare(statement: Node, named: Map<string, Node>, each?: (name: string, value: Node) => void): boolean {
  if (statement.type !== 'VariableDeclaration') return silent.test(statement.type)
  for (const { id, init } of statement.declarations) {
    if (!init || id.type !== 'Identifier') continue
    named.set(id.name, bare(init))
    each?.(id.name, init)
  }
  return true
}

/** `module.exports = …`, `exports.fr = …`. */
function assignmentOf(expression: Node): { readonly name: string | undefined; readonly value: Node } | undefined {
  if (expression.type !== 'AssignmentExpression' || !isMember(expression.left)) return undefined
  const path = pathOf(expression.left)?.replace(/^module\./, '')
  if (path === 'exports') return { name: undefined, value: expression.right }
  return path?.startsWith('exports.') ? { name: path.slice('exports.'.length), value: expression.right } : undefined
}

/** The object itself, behind its name, or as it is handed to a function that only marks it: `defineMessages({ … })`. */
export function objectOf(node: Node, named: ReadonlyMap<string, Node>, depth = 0): ObjectLiteral | undefined {
  const value = bare(node)
  if (value.type === 'ObjectExpression') return value
  if (depth > 4) return undefined
  if (value.type === 'Identifier') {
    const known = named.get(value.name)
    return known && objectOf(known, named, depth + 1)
  }
  const [first] = isCall(value) && !isMember(bare(value.callee)) || (isCall(value) && pathOf(bare(value.callee)) === 'Object.freeze') ? value.arguments : []
  return first && objectOf(first, named, depth + 1)
}

/** The list itself, or behind its name. */
function listOf(node: Node, named: ReadonlyMap<string, Node>): ArrayLiteral | undefined {
  const value = bare(node)
  const known = value.type === 'Identifier' ? named.get(value.name) : value
  return known?.type === 'ArrayExpression' ? known : undefined
}
