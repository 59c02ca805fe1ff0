import { calleeName } from './hooks.ts'
import { bare, isMember, keyOf } from '../tree/node.ts'
import type { Resolver } from './resolve.ts'
import { EACH, type Step } from '../tree/scope.ts'
import type { Call, Member, Node } from '../tree/syntax.ts'

/** What methods of arrays do with the members, by name. */

/** They give the same members, or fewer. */
export const sameMembers: ReadonlySet<string> = new Set('filter slice sort toSorted reverse toReversed concat'.split(' '))
/** They give one of the members. */
export const oneMember: ReadonlySet<string> = new Set(['find', 'at', 'pop', 'shift', 'findLast'])
/** They hand each member to their function. */
const eachMember: ReadonlySet<string> = new Set('map forEach flatMap filter some every find'.split(' '))

/** The list whose members are handed to the function of a call, one by one. */
export function mappedOver(call: Call | undefined): Node | undefined {
  const callee = call && bare(call.callee)
  return callee && isMember(callee) && eachMember.has(calleeName(call) ?? '') ? callee.object : undefined
}

/** Which member is meant; each of them when the file doesn't tell. */
export function stepOf(member: Member, resolver: Resolver): Step {
  const key = keyOf(member.property, member.computed)
  if (key !== undefined || !member.computed) return key ?? EACH
  const [only, ...more] = resolver.resolve(member.property)
  const node = only && only.steps.length === 0 && more.length === 0 ? only.node : undefined
  const value = node && (node.type === 'Literal' || node.type === 'StringLiteral' || node.type === 'NumericLiteral') ? node.value : undefined
  return typeof value === 'string' || typeof value === 'number' ? value : EACH
}
