import { calleeName } from './hooks.ts'
import { propertyOf } from '../elements/messages.ts'
import { bare, isCall, isFunction, isMember, keyOf } from '../tree/node.ts'
import type { Step } from '../tree/scope.ts'
import type { Call, Node } from '../tree/syntax.ts'

/** What makes a store whose state a function gives: Zustand's, and Svelte's and Vue's of their own. */
const makers = new Set(['create', 'createStore', 'createWithEqualityFn', 'createVanilla'])
const deepest = 4

/** What a store holds when it is made: an object, or a function that gives it. */
export function heldBy(call: Call): Node | undefined {
  const name = calleeName(call)
  if (name === 'createSlice') return call.arguments[0] && propertyOf(call.arguments[0], 'initialState')
  if (name === 'defineStore') {
    const options = call.arguments.at(-1)
    return options && (isFunction(bare(options)) ? options : stateOf(bare(options)))
  }
  // `create<State>()(persist((set) => ({ … }), { … }))`
  const made = bare(call.callee)
  return makers.has(name ?? '') || (isCall(made) && makers.has(calleeName(made) ?? '')) ? givenIn(call) : undefined
}

/** `state: () => ({ … })`, `state() { … }`. */
function stateOf(options: Node): Node | undefined {
  if (options.type !== 'ObjectExpression') return undefined
  for (const property of options.properties) if (property.type === 'ObjectMethod' && property.key && keyOf(property.key, property.computed) === 'state') return { ...property, type: 'FunctionExpression' }
  return propertyOf(options, 'state')
}

/** The function within what wraps it: `persist(fn, …)`, `devtools(immer(fn))`. */
function givenIn(call: Call, depth = 0): Node | undefined {
  const first = call.arguments[0] && bare(call.arguments[0])
  if (!first || depth > deepest) return undefined
  return isFunction(first) ? first : isCall(first) ? givenIn(first, depth + 1) : undefined
}

/** The way that a selector takes into what it is given: `(state) => state.cart.insurance`. */
export function selected(selector: Node): readonly Step[] | undefined {
  const fn = bare(selector)
  if (!isFunction(fn) || fn.body.type === 'BlockStatement') return undefined
  const [parameter] = fn.params
  const steps: Step[] = []
  let at = bare(fn.body)
  for (; isMember(at); at = bare(at.object)) {
    const key = keyOf(at.property, at.computed)
    if (key === undefined) return undefined
    steps.unshift(key)
  }
  if (at.type !== 'Identifier') return undefined
  if (parameter?.type === 'Identifier') return at.name === parameter.name ? steps : undefined
  // `({ cart }) => cart.insurance`
  for (const property of parameter?.type === 'ObjectPattern' ? parameter.properties : []) {
    const isTaken = (property.type === 'Property' || property.type === 'ObjectProperty') && property.value?.type === 'Identifier' && property.value.name === at.name
    const key = isTaken ? keyOf(property.key, property.computed) : undefined
    if (key !== undefined) return [key, ...steps]
  }
  return undefined
}
