/** What methods of arrays do with the members, by name. */

/** They give the same members, or fewer. */
export const sameMembers: ReadonlySet<string> = new Set('filter slice sort toSorted reverse toReversed concat'.split(' '))
/** They give one of the members. */
export const oneMember: ReadonlySet<string> = new Set(['find', 'at', 'pop', 'shift', 'findLast'])
/** They hand each member to their function. */
export const eachMember: ReadonlySet<string> = new Set('map forEach flatMap filter some every find'.split(' '))
