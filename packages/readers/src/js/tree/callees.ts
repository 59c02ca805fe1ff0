import { calleeName } from '../values/hooks.ts'
import { bare, isCall, isFunction, isMember, pathOf } from './node.ts'
import type { Survey } from './survey.ts'
import type { Call, Node } from './syntax.ts'

/** What it is that is called, by its declaration. */

/** `this.format`, declared in the class. */
export function isOwnMethod(survey: Survey, callee: Node): boolean {
  const path = isMember(callee) && bare(callee.object).type === 'ThisExpression' ? pathOf(callee) : undefined
  return path !== undefined && survey.bindingOf(path, callee) !== undefined
}

/** `total` of `total = computed(() => …)`, behind a few names at most. */
export function isComputed(survey: Survey, callee: Node): boolean {
  let at: Node | undefined = callee
  for (let i = 0; at && i < 4 && !isCall(at); i++) at = survey.bindingOf(pathOf(at) ?? '', at)?.from
  return at !== undefined && isCall(at) && calleeName(at) === 'computed'
}

/** What is waited for, where that is a call of a function of the file: what comes is what the function gives back. */
export function ownCallIn(survey: Survey, node: Node): Call | undefined {
  const call = node.type === 'AwaitExpression' && node.argument ? bare(node.argument) : undefined
  const callee = call && isCall(call) ? bare(call.callee) : undefined
  return call && isCall(call) && callee?.type === 'Identifier' && isFunction(survey.bindingOf(callee.name, callee)?.from) ? call : undefined
}

/** What is called for the first value that a hook keeps: the function that a name stands for, `useState(read)`; else what it is given. */
export function calledAtFirst(survey: Survey, call: Call, given: Node): Node {
  if (given.type !== 'Identifier' || !['useState', 'useImmer'].includes(calleeName(call) ?? '')) return given
  const binding = survey.bindingOf(given.name, given)
  const from = binding?.kind === 'parameter' ? undefined : binding?.from
  return from && isFunction(bare(from)) ? bare(from) : given
}
