import { bare, isFunction, isMember } from '../tree/node.ts'
import type { Resolver } from './resolve.ts'
import type { Frame } from '../tree/standing.ts'
import type { Call, Node } from '../tree/syntax.ts'
import { some } from '../tree/walk.ts'

/** A longer list is read as one member. */
const mostMembers = 40

/**
 * How a function runs for each member of a list, where the list is written in the file and its members may decide what
 * is shown: `options.map(({ on }) => on && 'checked')`.
 */
export function framesOf(call: Call, frame: Frame | undefined, resolver: Resolver): readonly Frame[] | undefined {
  const fn = call.arguments[0] && bare(call.arguments[0])
  const callee = bare(call.callee)
  if (!fn || !isFunction(fn) || !isMember(callee) || !decides(fn)) return undefined
  resolver.begin()
  const [only, ...more] = resolver.resolve(callee.object, [], frame)
  if (!only || more.length > 0 || only.steps.length > 0 || only.kept || only.node.type !== 'ArrayExpression') return undefined
  const members = only.node.elements.filter((each): each is Node => each !== null && each.type !== 'SpreadElement')
  if (members.length === 0 || members.length > mostMembers || members.length < only.node.elements.length) return undefined
  return members.map((member) => ({ fn, given: [member], caller: only.frame ?? frame }))
}

const decides = (fn: Node): boolean => some(fn, ({ type }) => type === 'ConditionalExpression' || type === 'LogicalExpression', 4000)

/** Whether a call is given a yes or no that is written out: `row('News', true)`, `row({ label: 'News', on: true })`. */
export const isDeciding = ({ arguments: given }: Call): boolean => given.some((each) => isYesOrNo(each) || (each.type === 'ObjectExpression' && each.properties.some((property) => 'value' in property && isYesOrNo(property.value))))

const isYesOrNo = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && (value.type === 'BooleanLiteral' || (value.type === 'Literal' && 'value' in value && typeof value.value === 'boolean'))
