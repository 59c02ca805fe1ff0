import { isFunction } from '../tree/node.ts'
import type { Node } from '../tree/syntax.ts'
import { some } from '../tree/walk.ts'

/** Whether a value is the one before, more or less: `left - 1`, `(before) => Math.max(0, before - 1)`. */
export function countsFrom(value: Node, name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1)
  const before = isFunction(value) ? [...namesOf(value.params[0])] : []
  const isBefore = (node: Node): boolean => node.type === 'Identifier' && (node.name === last || before.includes(node.name))
  return some(value, (node) => {
    // `let { minutes, seconds } = before`: what is taken out of it is the one before as well.
    if (node.type === 'VariableDeclarator' && before.length > 0 && node.init && some(node.init, isBefore, 4)) before.push(...namesOf(node.id))
    if (node.type === 'UpdateExpression') return some(node.argument, isBefore, 20)
    if (node.type === 'AssignmentExpression') return node.operator !== '=' && some(node.left, isBefore, 20)
    if (node.type !== 'BinaryExpression' || (node.operator !== '-' && node.operator !== '+')) return false
    return some(node.left, isBefore, 40) || some(node.right, isBefore, 40)
  })
}

function namesOf(parameter: Node | undefined): readonly string[] {
  if (parameter?.type === 'Identifier') return [parameter.name]
  if (parameter?.type !== 'ObjectPattern') return []
  return parameter.properties.flatMap((property) =>
    (property.type === 'Property' || property.type === 'ObjectProperty') && property.value?.type === 'Identifier' ? [property.value.name] : [],
  )
}
