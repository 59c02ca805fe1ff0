import { putIn } from '@aboveboard/core'
import { bare, isCall, isFunction, isJsx, jsxName } from '../tree/node.ts'
import type { Survey } from '../tree/survey.ts'
import type { Jsx, JsxElement, Node } from '../tree/syntax.ts'

/** So many places that show a component are looked at. */
const most = 20

/** Where the JSX of a file shows its components, and what it gives them. */
export class Uses {
  readonly #survey: Survey
  #called: ReadonlyMap<string, readonly JsxElement[]> | undefined
  #of: ReadonlyMap<Node, readonly JsxElement[]> | undefined

  constructor(survey: Survey) {
    this.#survey = survey
  }

  /** Every element of a name, as written: `Card`, `Live.Provider`. */
  called(name: string): readonly JsxElement[] {
    return (this.#called ??= elementsIn(this.#survey.roots)).get(name) ?? []
  }

  /** What a component is given under a name, at each place that shows it; `undefined` where one of them may give it by a spread. */
  given(component: Node, name: string): readonly Node[] | undefined {
    const values: Node[] = []
    for (const { openingElement } of (this.#of ??= this.#byFunction()).get(component)?.slice(0, most) ?? [])
      for (const attribute of openingElement.attributes) {
        if (attribute.type !== 'JSXAttribute') return undefined
        if (jsxName(attribute.name) === name) values.push(attribute.value ? bare(attribute.value) : attribute)
      }
    return values
  }

  #byFunction(): ReadonlyMap<Node, readonly JsxElement[]> {
    this.called('')
    const found = new Map<Node, readonly JsxElement[]>()
    for (const [name, elements] of this.#called!) {
      if (!/^[A-Z]\w*$/.test(name)) continue
      const component = componentOf(this.#survey.bindingOf(name, elements[0]!)?.from)
      if (component) found.set(component, elements)
    }
    return found
  }
}

/** The function itself, out of `memo(…)`, `forwardRef(…)`, `observer(…)`. */
export function componentOf(from: Node | undefined): Node | undefined {
  for (let at = from && bare(from), depth = 0; at && depth < 3; depth++) {
    if (isFunction(at)) return at
    const [first] = isCall(at) ? at.arguments : []
    at = first && bare(first)
  }
  return undefined
}

function elementsIn(roots: readonly Jsx[]): ReadonlyMap<string, readonly JsxElement[]> {
  const found = new Map<string, JsxElement[]>()
  const open: Jsx[] = [...roots]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'JSXElement') putIn(found, jsxName(next.openingElement.name), next)
    for (const child of next.children) if (isJsx(child)) open.push(child)
  }
  return found
}
