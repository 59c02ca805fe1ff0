import { bare, jsxName } from '../tree/node.ts'
import type { Node } from '../tree/syntax.ts'
import type { Uses } from './uses.ts'

/** What a provider of the file hands on: the value of `<Live.Provider value={…}>`, or of `<Live value={…}>`. */
export function providedIn(uses: Uses, context: string): Node | undefined {
  for (const { openingElement } of [...uses.called(`${context}.Provider`), ...uses.called(context)])
    for (const attribute of openingElement.attributes) if (attribute.type === 'JSXAttribute' && jsxName(attribute.name) === 'value' && attribute.value) return bare(attribute.value)
  return undefined
}
