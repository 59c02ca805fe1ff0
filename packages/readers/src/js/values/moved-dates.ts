import { keeperOf } from './hooks.ts'
import { bare, isCall } from '../tree/node.ts'
import type { Binding } from '../tree/scope.ts'
import type { Survey } from '../tree/survey.ts'
import type { Member, Node } from '../tree/syntax.ts'
import type { Update } from '../tree/variables.ts'

const none: readonly never[] = []

/**
 * `this.end.setMinutes(…)`, `end.current.setHours(…)`: each as it moves the date that the variable was made with. Asked of
 * the variable itself, it would be asked without end.
 */
export function movesOf(survey: Survey, binding: Binding, updates: readonly Update[]): readonly (Update & { readonly value: Node })[] {
  const { name, from } = binding
  const keeper = from && isCall(from) ? keeperOf(from) : undefined
  const step = keeper?.step === undefined ? '' : `.${String(keeper.step)}`
  const moves = survey.calls.get(`${name}${step}.moved`)?.filter(({ node }) => survey.bindingOf(name, node) === binding)
  const date = moves && [keeper?.initial, from, ...updates.map(({ value }) => value)].find((each) => each && bare(each).type === 'NewExpression')
  if (!date) return none
  return moves.map(({ node, within }) => ({ value: { ...node, callee: { ...(bare(node.callee) as Member), object: date } }, node, within, counts: false }))
}
