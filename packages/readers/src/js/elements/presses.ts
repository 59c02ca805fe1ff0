import { calleeName } from '../values/hooks.ts'
import { codeNodes } from '../tree/jsx-code.ts'
import { bare, isCall, isFunction, isMember, keyOf, spanOf, stringOf } from '../tree/node.ts'
import type { Origins } from '../values/origins.ts'
import type { Press } from './press.ts'
import { Selectors } from '../effects/selectors.ts'
import type { Survey } from '../tree/survey.ts'
import type { Call, Node } from '../tree/syntax.ts'

/** Whether code may listen to clicks. */
const listens = (script: string): boolean => /['"`]click['"`]|\.onclick\b|\.click\(/.test(script)

/** What code makes pressable: `element.addEventListener('click', …)`, `element.onclick = …`, `$(…).on('click', …)`. */
export function pressesIn(program: Node, script: string, survey: Survey, origins: Origins): readonly Press[] {
  if (!listens(script)) return []
  const selectors = new Selectors(survey, origins)
  const found: Press[] = []
  for (const node of codeNodes(program)) {
    const element = isCall(node) ? listenedTo(node) : node.type === 'AssignmentExpression' ? assigned(bare(node.left)) : undefined
    const target = element && selectors.of(element)
    if (target !== undefined) found.push({ target, at: spanOf(node) })
  }
  return found
}

function listenedTo(call: Call): Node | undefined {
  const callee = bare(call.callee)
  const [first, second] = call.arguments
  // `on('click', '.row', …)` listens to what is in it.
  if (!isMember(callee) || !first || (second && stringOf(second) !== undefined)) return undefined
  const name = calleeName(call)
  const isHeard = name === 'click' ? isFunction(bare(first)) : (name === 'addEventListener' || name === 'on') && stringOf(first) === 'click'
  return isHeard ? callee.object : undefined
}

const assigned = (target: Node): Node | undefined => (isMember(target) && keyOf(target.property, target.computed) === 'onclick' ? target.object : undefined)
