import type { Element, Span } from '@aboveboard/core'
import { calleeName } from '../js/values/hooks.ts'
import { madeBlock, madeCall, madeClass, madeDeclaration, madeField, madeMember, madeThis } from '../js/elements/made.ts'
import { bare, isCall, isFunction, isMember, keyOf, spanOf, stringOf } from '../js/tree/node.ts'
import type { Pieces } from '../js/pieces.ts'
import type { Func, Node, ObjectLiteral } from '../js/tree/syntax.ts'

/** An element with data of its own. */
export interface Component {
  readonly element: Element
  readonly object: ObjectLiteral
  /** Where `this` means the data: in the element, or in the function of a script that makes it. */
  readonly self: Span
  /** What the function is given, by the names it has for it. */
  readonly given: readonly Node[]
  readonly names: ReadonlySet<string>
}

/** The data of an element: `{ left: 3 }`, or what a function of a script makes: `countdown(900)`, `Alpine.data('countdown', …)`. */
export function componentOf(element: Element, data: Node, makers: ReadonlyMap<string, Func>): Component | undefined {
  const node = bare(data)
  if (node.type === 'ObjectExpression') return { element, object: node, self: element.extent, given: [], names: namesOf(node) }
  const name = node.type === 'Identifier' ? node.name : isCall(node) ? calleeName(node) : undefined
  const maker = name === undefined ? undefined : makers.get(name)
  const object = maker && madeBy(maker)
  if (!object) return undefined
  const given = isCall(node) ? node.arguments : []
  const declared = maker.params.flatMap((param, i) => (param.type === 'Identifier' && given[i] ? [madeDeclaration(param.name, given[i], spanOf(maker.body))] : []))
  return { element, object, self: spanOf(maker), given: declared, names: namesOf(object) }
}

/** Makes the data known to what stands in its element, by its names there, by `this` in its methods; and what happens there to the data. */
export function putComponent(pieces: Pieces, { element, object, self, given, names }: Component, deeds: readonly Node[]): void {
  const fields = object.properties.flatMap((property) => {
    const name = nameOf(property)
    const value = name === undefined ? undefined : fieldOf(property)
    return name !== undefined && value ? [madeField(name, value, spanOf(property))] : []
  })
  pieces.put([madeClass([...fields, ...deeds.map((deed) => madeField('#deed', deed, spanOf(deed)))], self)])
  const at = { start: self.start, end: self.start }
  for (const each of given) pieces.put([madeBlock([each], spanOf(each))])
  pieces.put([madeBlock([...names].map((name) => madeDeclaration(name, madeMember(madeThis(at), name, at), at)), element.extent)])
}

/** Functions that make data, by their names. */
export function makersIn(statements: readonly Node[]): ReadonlyMap<string, Func> {
  const found = new Map<string, Func>()
  const open = [...statements]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'FunctionDeclaration' && node.id?.type === 'Identifier') found.set(node.id.name, node)
    else if (node.type === 'VariableDeclaration') for (const { id, init } of node.declarations) if (id.type === 'Identifier' && init && isFunction(bare(init))) found.set(id.name, bare(init) as Func)
    const expression = node.type === 'ExpressionStatement' && node.expression ? bare(node.expression) : undefined
    if (expression?.type === 'AssignmentExpression' && isMember(expression.left) && isFunction(expression.right)) {
      const name = keyOf(expression.left.property, expression.left.computed)
      if (typeof name === 'string') found.set(name, expression.right)
    } else if (expression && isCall(expression)) {
      const [first, second] = expression.arguments
      const name = first && stringOf(first)
      if (name !== undefined && isFunction(second)) {
        if (calleeName(expression) === 'data') found.set(name, second)
        // `document.addEventListener('alpine:init', () => { … })`
        else if (name === 'alpine:init') open.push(...bodyOf(second))
      }
    }
  }
  return found
}

function madeBy(maker: Func): ObjectLiteral | undefined {
  if (maker.body.type !== 'BlockStatement') {
    const body = bare(maker.body)
    return body.type === 'ObjectExpression' ? body : undefined
  }
  for (const statement of bodyOf(maker)) {
    const given = statement.type === 'ReturnStatement' && statement.argument ? bare(statement.argument) : undefined
    if (given?.type === 'ObjectExpression') return given
  }
  return undefined
}

const bodyOf = ({ body }: Func): readonly Node[] => ('body' in body && Array.isArray(body.body) ? (body.body as readonly Node[]) : [])

const namesOf = ({ properties }: ObjectLiteral): ReadonlySet<string> => new Set(properties.flatMap((property) => nameOf(property) ?? []))

function nameOf(property: Node): string | undefined {
  if (property.type !== 'ObjectProperty' && property.type !== 'Property' && property.type !== 'ObjectMethod') return undefined
  const key = property.key && keyOf(property.key, property.computed)
  return typeof key === 'string' && /^[A-Za-z_$][\w$]*$/.test(key) ? key : undefined
}

/** A value is a variable of the interface, what `get` begins is computed from others. */
function fieldOf(property: Node): Node | undefined {
  if (property.type === 'ObjectMethod') {
    const fn: Node = { ...property, type: 'FunctionExpression' }
    return property.kind === 'get' ? madeCall('computed', [fn], spanOf(property)) : fn
  }
  if ((property.type !== 'ObjectProperty' && property.type !== 'Property') || !property.value) return undefined
  const value = bare(property.value)
  return isFunction(value) ? value : madeCall('$state', [value], spanOf(value))
}
