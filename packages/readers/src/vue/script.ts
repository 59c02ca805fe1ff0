import type { Span } from '@aboveboard/core'
import { calleeName, keeperOf } from '../js/values/hooks.ts'
import { madeBlock, madeCall, madeClass, madeDeclaration, madeField, madeMember, madeName, madeOtherwise, madeTaken, madeThis } from '../js/elements/made.ts'
import { propertyOf } from '../js/elements/messages.ts'
import { bare, isCall, isFunction, keyOf, spanOf, stringOf } from '../js/tree/node.ts'
import type { Pieces } from '../js/pieces.ts'
import type { Func, Node, ObjectLiteral } from '../js/tree/syntax.ts'

/**
 * Makes what a component's script declares known to its template. What `<script setup>` declares is a name of the
 * template as it stands; what an options object declares becomes a field of a class, and a name in the template
 * that means this field.
 */
export function putScript(pieces: Pieces, statements: readonly Node[], template: Span): void {
  const fields = new Fields()
  for (const statement of statements) {
    const options = optionsIn(statement)
    if (options) addOptions(options, fields)
    for (const { id, init } of declarationsIn(statement)) if (init) addProps(bare(init), id, fields)
  }
  // The class comes first: a field's first value is the one `data` gives, not the first one a method sets.
  if (fields.members.length > 0) pieces.put([madeClass(fields.members, pieces.whole)])
  pieces.put(statements.map(withForms))
  const at = { start: template.start, end: template.start }
  const names = [...[...fields.names].map((name) => madeDeclaration(name, madeMember(madeThis(at), name, at), at)), ...fields.props]
  if (names.length > 0) pieces.put([madeBlock(names, template)])
}

/** What a component declares beside its setup. */
class Fields {
  readonly members: Node[] = []
  /** Names of the template that mean a field of the class. */
  readonly names = new Set<string>()
  /** Declarations of what the parent hands in. */
  readonly props: Node[] = []

  add(name: string, value: Node, at: Span): void {
    this.members.push(madeField(name, value, at))
    this.names.add(name)
  }

  /** What the parent hands in, with what stands for it otherwise. */
  addProp(name: string, otherwise: Node | undefined, at: Span): void {
    const given = madeMember(madeName('$props', at), name, at)
    const plain = otherwise && !isFunction(otherwise) ? otherwise : undefined
    this.members.push(madeField(name, plain ? madeOtherwise(given, plain, at) : given, at))
    this.props.push(madeTaken(name, madeName('$props', at), plain, at))
  }
}

/** The object of `export default { … }`, `defineComponent({ … })`, `Vue.extend({ … })`, `module.exports = { … }`. */
function optionsIn(statement: Node): ObjectLiteral | undefined {
  const loose = statement as { readonly type: string; readonly declaration?: Node; readonly expression?: Node }
  let node = loose.type === 'ExportDefaultDeclaration' ? loose.declaration : loose.type === 'ExpressionStatement' ? loose.expression : undefined
  if (loose.type === 'ExpressionStatement' && node?.type !== 'AssignmentExpression' && node?.type !== 'NewExpression') return undefined
  node &&= bare(node)
  if (node?.type === 'AssignmentExpression') node = bare(node.right)
  if (node && (node.type === 'NewExpression' || isCall(node))) {
    if (!/^(?:defineComponent|defineNuxtComponent|extend|Vue|createApp)$/.test(calleeName(node) ?? '')) return undefined
    node = node.arguments.at(-1)
  }
  return node?.type === 'ObjectExpression' ? node : undefined
}

function declarationsIn(statement: Node): readonly { readonly id: Node; readonly init?: Node | null }[] {
  if (statement.type === 'VariableDeclaration') return statement.declarations
  // `withDefaults(defineProps<…>(), { … })` needs no name.
  const loose = statement as { readonly type: string; readonly expression?: Node }
  return loose.type === 'ExpressionStatement' && loose.expression ? [{ id: loose.expression, init: loose.expression }] : []
}

function addOptions(options: ObjectLiteral, fields: Fields): void {
  for (const property of options.properties) {
    const name = nameOf(property)
    const value = valueOf(property)
    if (name === undefined || !value) continue
    if (name === 'props') addDeclared(value, fields)
    else if (name === 'data') for (const object of objectsOf(value)) addData(object, fields)
    else if (name === 'setup') for (const object of objectsOf(value)) addReturned(object, value, fields)
    else if (name === 'asyncData') for (const object of objectsOf(value)) addHandedIn(object, fields)
    else if (name === 'computed') addFunctions(value, fields, (fn) => madeCall('computed', [fn], spanOf(fn)))
    else if (name === 'methods') addFunctions(value, fields, (fn) => fn)
  }
}

/** Each value of `data` is a variable of the interface. */
function addData(object: ObjectLiteral, fields: Fields): void {
  for (const property of object.properties) {
    const name = nameOf(property)
    const value = valueOf(property)
    if (name !== undefined && value) fields.add(name, madeCall('$state', [value], spanOf(value)), spanOf(property))
  }
}

/** What `setup` gives back, the fields of `...toRefs(state)` included. */
function addReturned(object: ObjectLiteral, setup: Node, fields: Fields): void {
  for (const property of object.properties) {
    const name = nameOf(property)
    const value = valueOf(property)
    if (name !== undefined && value) fields.add(name, value, spanOf(property))
    else if (property.type === 'SpreadElement' && property.argument) {
      const spread = bare(property.argument)
      const state = isCall(spread) ? spread.arguments[0] : spread
      if (state?.type === 'Identifier') addSpread(state.name, state, setup, fields)
    }
  }
}

function addSpread(name: string, state: Node, setup: Node, fields: Fields): void {
  for (const statement of statementsOf(setup))
    if (statement.type === 'VariableDeclaration')
      for (const { id, init } of statement.declarations) {
        const made = init && bare(init)
        if (id.type !== 'Identifier' || id.name !== name || !made || !isCall(made) || !keeperOf(made)) continue
        const object = made.arguments[0]
        if (object?.type !== 'ObjectExpression') continue
        for (const property of object.properties) {
          const key = nameOf(property)
          if (key !== undefined) fields.add(key, madeMember(state, key, spanOf(state)), spanOf(property))
        }
      }
}

function addHandedIn(object: ObjectLiteral, fields: Fields): void {
  for (const property of object.properties) {
    const name = nameOf(property)
    const value = valueOf(property)
    if (name !== undefined && value) fields.add(name, value, spanOf(property))
  }
}

function addFunctions(value: Node, fields: Fields, make: (fn: Node) => Node): void {
  const object = bare(value)
  if (object.type !== 'ObjectExpression') return
  for (const property of object.properties) {
    const name = nameOf(property)
    const given = valueOf(property)
    // `{ get() { … }, set(value) { … } }`
    const fn = given?.type === 'ObjectExpression' ? given.properties.filter((each) => nameOf(each) === 'get').map(valueOf)[0] : given
    if (name !== undefined && fn && isFunction(fn)) fields.add(name, make(fn), spanOf(property))
  }
}

/** `['left']`, `{ left: Number }`, `{ left: { type: Number, default: 3 } }`. */
function addDeclared(value: Node, fields: Fields): void {
  const declared = bare(value)
  if (declared.type === 'ArrayExpression') {
    for (const each of declared.elements) {
      const name = each ? stringOf(each) : undefined
      if (each && name !== undefined) fields.addProp(name, undefined, spanOf(each))
    }
  } else if (declared.type === 'ObjectExpression')
    for (const property of declared.properties) {
      const name = nameOf(property)
      const given = valueOf(property)
      if (name !== undefined) fields.addProp(name, given && propertyOf(given, 'default'), spanOf(property))
    }
}

/** `defineProps({ … })`, `withDefaults(defineProps<…>(), { left: 3 })`. */
function addProps(init: Node, id: Node, fields: Fields): void {
  // Taken apart, each name is a variable of its own.
  if (!isCall(init) || id.type === 'ObjectPattern') return
  const name = calleeName(init)
  const [first, second] = init.arguments
  if (name === 'defineProps' && first) addDeclared(first, fields)
  if (name !== 'withDefaults' || second?.type !== 'ObjectExpression') return
  for (const property of second.properties) {
    const key = nameOf(property)
    const value = valueOf(property)
    if (key !== undefined) fields.addProp(key, value, spanOf(property))
  }
}

/** Inertia's `useForm({ news: true })` holds its fields as `reactive` does. */
function withForms(statement: Node): Node {
  if (statement.type !== 'VariableDeclaration') return statement
  const declarations = statement.declarations.map((each) => {
    const init = each.init && bare(each.init)
    const given = init && isCall(init) && calleeName(init) === 'useForm' ? init.arguments.at(-1) : undefined
    if (!init || given?.type !== 'ObjectExpression' || propertyOf(given, 'initialValues', 'validationSchema', 'defaultValues')) return each
    return { id: each.id, init: madeCall('reactive', [given], spanOf(init)) }
  })
  return { ...statement, declarations }
}

const nameOf = (property: Node): string | undefined => {
  if (property.type !== 'ObjectProperty' && property.type !== 'Property' && property.type !== 'ObjectMethod') return undefined
  const key = property.key && keyOf(property.key, property.computed)
  return key === undefined ? undefined : String(key)
}

function valueOf(property: Node): Node | undefined {
  if (property.type === 'ObjectMethod') return asFunction(property)
  return (property.type === 'ObjectProperty' || property.type === 'Property') && property.value ? bare(property.value) : undefined
}

const functions = new WeakMap<Node, Node>()

/** `left() { … }` as the function it is. */
function asFunction(method: Func): Node {
  let fn = functions.get(method)
  if (!fn) functions.set(method, (fn = { ...method, type: 'FunctionExpression' }))
  return fn
}

/** The objects a function gives back; an object as it is. */
function objectsOf(node: Node): readonly ObjectLiteral[] {
  if (node.type === 'ObjectExpression') return [node]
  if (!isFunction(node)) return []
  if (node.body.type !== 'BlockStatement') {
    const body = bare(node.body)
    return body.type === 'ObjectExpression' ? [body] : []
  }
  return statementsOf(node).flatMap((statement) => {
    const given = statement.type === 'ReturnStatement' && statement.argument ? bare(statement.argument) : undefined
    return given?.type === 'ObjectExpression' ? [given] : []
  })
}

function statementsOf(node: Node): readonly Node[] {
  return isFunction(node) && 'body' in node.body && Array.isArray(node.body.body) ? (node.body.body as readonly Node[]) : []
}
