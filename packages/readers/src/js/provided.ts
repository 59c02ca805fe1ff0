import { bare, isJsx, jsxName } from './node.ts'
import type { Survey } from './survey.ts'
import type { Jsx, Node } from './syntax.ts'

/** What a provider of the file hands on: the value of `<Live.Provider value={…}>`, or of `<Live value={…}>`. */
export function providedIn(survey: Survey, context: string): Node | undefined {
  const open: Jsx[] = [...survey.roots]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'JSXElement') {
      const { name, attributes } = next.openingElement
      const called = jsxName(name)
      if (called === context || called === `${context}.Provider`)
        for (const attribute of attributes) if (attribute.type === 'JSXAttribute' && jsxName(attribute.name) === 'value' && attribute.value) return bare(attribute.value)
    }
    for (const child of next.children) if (isJsx(child)) open.push(child)
  }
  return undefined
}
