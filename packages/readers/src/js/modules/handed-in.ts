import { madeCall, madeName } from '../elements/made.ts'
import { spanOf } from '../tree/node.ts'
import type { Node } from '../tree/syntax.ts'

/** `constructor(private cart: CartService)`: fields that are handed in, by their types. */
export function handedIn(parameters: readonly Node[]): readonly (readonly [field: string, from: Node])[] {
  return parameters.flatMap((parameter) => {
    const name = parameter.type === 'TSParameterProperty' && parameter.parameter.type === 'Identifier' ? parameter.parameter : undefined
    const type = name?.typeAnnotation?.typeAnnotation?.typeName?.name
    if (!name || type === undefined) return []
    const at = spanOf(parameter)
    return [[`this.${name.name}`, madeCall('inject', [madeName(type, at)], at)] as const]
  })
}
