import { pushCode } from '../tree/jsx-code.ts'
import type { Markup } from './markup.ts'
import { bare, isCall, isJsx, isMember, keyOf, pathOf } from '../tree/node.ts'
import type { Survey } from '../tree/survey.ts'
import type { Node } from '../tree/syntax.ts'
import { Trail } from '../tree/walk.ts'
import { operands } from './words.ts'

const candidates = new Set('StringLiteral Literal TemplateLiteral TaggedTemplateExpression BinaryExpression ConditionalExpression LogicalExpression CallExpression OptionalCallExpression ArrayExpression'.split(' '))

/** Names of markup that is shown as code, or that tests hold against. */
const sample = /^(?:code|snippet|sample|example|usage|fixture|expected)s?$|(?:Code|Snippet|Sample|Example|Usage|Source|Fixture)s?$/

interface Root {
  readonly node: Node
  /** The function that gives it back, or the variable that holds it. */
  readonly holder: string | undefined
}

/**
 * Every expression of a file that is markup, no part of another, in the order in which they are to be read: what is
 * used by another one comes behind it, so that it is read where it is shown.
 */
export function markupRoots(program: Node, survey: Survey, markup: Markup): readonly Node[] {
  const roots: Root[] = []
  const held = new Map<Node, string>()
  const left = new Set<Node>()
  const trail = new Trail(program, true)
  for (let node = trail.next(); node; node = trail.next()) {
    const shape = trail.shape()
    if (left.has(node)) continue
    if (isJsx(node)) {
      pushCode(node, trail)
      continue
    }
    const named = nameOf(node)
    if (named) {
      held.set(bare(named.value), named.name)
      hold(named.name, bare(named.value), survey, held)
    } else if (isCall(node) && pathOf(node.callee) === 'Component') for (const template of templatesOf(node.arguments[0])) left.add(template)
    else if (node.type === 'ImportDeclaration') continue
    if (candidates.has(node.type)) {
      if (markup.signs.holds(node)) {
        const holder = held.get(bare(node))
        if (holder === undefined || !sample.test(holder)) roots.push({ node: bare(node), holder })
        continue
      }
      // A sum leans left, thousands deep: its terms are looked at once.
      if (node.type === 'BinaryExpression' && node.operator === '+') {
        const terms = operands(node)
        for (let i = terms.length - 1; i >= 0; i--) trail.push(terms[i]!.node)
        continue
      }
    }
    trail.descend(node, shape)
  }
  const mentioned = new Set<string>()
  for (const { node, holder } of roots) for (const name of namesIn(node)) if (name !== holder) mentioned.add(name)
  const isUsed = ({ holder }: Root): boolean => holder !== undefined && mentioned.has(holder)
  return [...roots.filter((root) => !isUsed(root)), ...roots.filter(isUsed)].map(({ node }) => node)
}

/** What a name is given. */
function nameOf(node: Node): { readonly name: string; readonly value: Node } | undefined {
  switch (node.type) {
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' && node.init ? { name: node.id.name, value: node.init } : undefined
    case 'AssignmentExpression': {
      const path = pathOf(node.left)
      return path === undefined ? undefined : { name: path.slice(path.lastIndexOf('.') + 1), value: node.right }
    }
    case 'FunctionDeclaration':
      return node.id?.type === 'Identifier' ? { name: node.id.name, value: node } : undefined
    case 'ObjectMethod':
    case 'ClassMethod':
      return node.key ? { name: String(keyOf(node.key, false) ?? ''), value: node } : undefined
    case 'Property':
    case 'ObjectProperty':
    case 'PropertyDefinition':
    case 'ClassProperty': {
      const key = keyOf(node.key, node.computed)
      return node.value && key !== undefined ? { name: String(key), value: node.value } : undefined
    }
    default:
      return undefined
  }
}

/** What a function gives back is held under its name. */
function hold(name: string, fn: Node, survey: Survey, held: Map<Node, string>): void {
  for (const value of survey.routines.get(fn)?.returns ?? []) held.set(bare(value), name)
}

/** Angular's templates are no HTML: whoever reads them knows their signs. */
function templatesOf(given: Node | undefined): readonly Node[] {
  const object = given && bare(given)
  if (object?.type !== 'ObjectExpression') return []
  return object.properties.flatMap((property) =>
    (property.type === 'Property' || property.type === 'ObjectProperty') && property.value && keyOf(property.key, property.computed) === 'template' ? [property.value] : [],
  )
}

function* namesIn(root: Node): Generator<string> {
  const trail = new Trail(root, true)
  for (let node = trail.next(); node; node = trail.next()) {
    const shape = trail.shape()
    if (node.type === 'Identifier') yield node.name
    else if (isMember(node) && node.property.type === 'Identifier') yield node.property.name
    trail.descend(node, shape)
  }
}
