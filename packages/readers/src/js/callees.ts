import { calleeName } from './hooks.ts'
import { bare, isCall, isMember, pathOf } from './node.ts'
import type { Survey } from './survey.ts'
import type { Node } from './syntax.ts'

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
