import { madeName } from '../elements/made.ts'
import { bare, endOf, isMember, keyOf, pathOf, stringOf } from '../tree/node.ts'
import { Binding } from '../tree/scope.ts'
import type { Node } from '../tree/syntax.ts'

interface Loose {
  readonly type: string
  readonly body?: readonly Node[]
  readonly declaration?: Node | null
  readonly declarations?: readonly { readonly id: Node }[]
  readonly id?: Node | null
  readonly expression?: Node
  readonly source?: Node | null
  readonly specifiers?: readonly { readonly type?: string; readonly local?: { readonly name?: string }; readonly exported?: Node }[]
}

/** What stands behind a name that a module gives away: an expression of it, or a name that it takes from another. */
export function exported(program: Node, name: string): { readonly node: Node } | Binding | undefined {
  const end = Math.max(0, endOf(program))
  const here = (local: string): { readonly node: Node } => ({ node: madeName(local, { start: end, end }) })
  let all: string | undefined
  for (const statement of (program as Loose).body ?? []) {
    const { type, declaration, specifiers, source, expression } = statement as Loose
    if (type === 'ExportDefaultDeclaration' && name === 'default' && declaration) {
      const { id } = declaration as Loose
      return /Declaration$/.test(declaration.type) && id?.type === 'Identifier' ? here(id.name) : { node: declaration }
    }
    if (type === 'ExportAllDeclaration') all ??= source ? stringOf(source) : undefined
    if (type === 'ExportNamedDeclaration') {
      if (declaration && declares(declaration as Loose, name)) return here(name)
      for (const { local, exported: as } of specifiers ?? []) {
        const called = as?.type === 'Identifier' ? as.name : as && stringOf(as)
        if (called !== name || local?.name === undefined) continue
        const module = source ? stringOf(source) : undefined
        return module === undefined ? here(local.name) : taken(local.name, module)
      }
    }
    const given = type === 'ExpressionStatement' && expression ? commonly(bare(expression), name) : undefined
    if (given) return { node: given }
  }
  return all === undefined ? undefined : taken(name, all)
}

const taken = (name: string, module: string): Binding => new Binding(name, 'import', { start: 0, end: 0 }, undefined, { module, exported: name })

const declares = ({ declarations, id }: Loose, name: string): boolean =>
  (id?.type === 'Identifier' && id.name === name) || (declarations?.some((each) => each.id.type === 'Identifier' && each.id.name === name) ?? false)

/** `module.exports = …`, `exports.name = …`. */
function commonly(node: Node, name: string): Node | undefined {
  if (node.type !== 'AssignmentExpression') return undefined
  const target = bare(node.left)
  if (!isMember(target)) return undefined
  const path = pathOf(target)
  if (path === `exports.${name}` || path === `module.exports.${name}`) return node.right
  if (path !== 'module.exports') return undefined
  const given = bare(node.right)
  if (name === 'default') return given
  if (given.type !== 'ObjectExpression') return undefined
  for (const property of given.properties) if ((property.type === 'Property' || property.type === 'ObjectProperty') && property.value && keyOf(property.key, property.computed) === name) return property.value
  return undefined
}

/** What a module gives away, by the way in which a name is taken from it. */
export const exportedAs = (type: string | undefined, name: string): string => (type === 'ImportDefaultSpecifier' ? 'default' : type === 'ImportNamespaceSpecifier' ? '*' : name)
