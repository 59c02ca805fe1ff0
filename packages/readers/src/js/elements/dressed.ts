import { bare, isCall, isMember, stringOf } from '../tree/node.ts'
import type { Node } from '../tree/syntax.ts'

/** What `styled.button`, `styled('a')`, `styled(Link).attrs(…)`, `motion.create(Button)` dress up. */
export function dressed(from: Node): string | undefined {
  let at = bare(from)
  for (let i = 0; i < 8; i++) {
    if (at.type === 'TaggedTemplateExpression') at = bare(at.tag)
    else if (isCall(at)) {
      const callee = bare(at.callee)
      const given = at.arguments[0] && bare(at.arguments[0])
      const named = callee.type === 'Identifier' ? callee.name : isMember(callee) && callee.property.type === 'Identifier' ? callee.property.name : ''
      if (given && /^(?:styled|create|motion|chakra|animated|tw|withStyles)$/.test(named)) return stringOf(given) ?? (given.type === 'Identifier' ? given.name : undefined)
      at = callee
    } else if (isMember(at)) {
      const object = bare(at.object)
      if (object.type === 'Identifier' && /^(?:styled|motion|chakra|animated|tw|s)$/.test(object.name)) return at.property.type === 'Identifier' ? at.property.name : undefined
      at = object
    } else return undefined
  }
  return undefined
}
