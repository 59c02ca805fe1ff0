import { atFirst, constant, type Origin, type Primitive, unknown } from '@aboveboard/core'
import { state } from '../values/algebra.ts'
import { bare } from '../tree/node.ts'
import type { Code } from '../pieces.ts'
import type { Node } from '../tree/syntax.ts'

/**
 * Whether a choice is made at first when a variable holds what is chosen: `v-model`, `bind:group`, `ngModel`.
 * The variable may be the value chosen, or the list of all values chosen.
 */
export function chosen(code: Code, variable: Node, value: Primitive): Origin {
  const list = members(code, variable)
  if (list) return list.includes(unclear) ? unknown : state(constant(list.includes(value)), false)
  const first = atFirst(code.originOf(variable))
  return first ? state(constant(first.value === value), false) : unknown
}

/** Whether the variable of a box holds yes or no; a list holds the values of those ticked. */
export function holdsList(code: Code, variable: Node): boolean {
  return members(code, variable) !== undefined
}

const unclear: unique symbol = Symbol('unclear')

/** The members of a list that is written out. */
function members(code: Code, variable: Node): readonly (Primitive | typeof unclear)[] | undefined {
  const { resolver } = code.askable
  resolver.begin()
  const [only, ...more] = resolver.resolve(variable)
  const list = only && more.length === 0 && only.steps.length === 0 ? bare(only.node) : undefined
  if (list?.type !== 'ArrayExpression') return undefined
  return list.elements.map((element) => {
    const first = element && element.type !== 'SpreadElement' ? atFirst(code.originOf(element)) : undefined
    return first ? first.value : unclear
  })
}
