import { Element } from './element.ts'
import { deepest, level } from './levelled.ts'

/** The elements below a root, found by what they are and bear. Each way of looking is prepared when first used. */
export class ElementIndex {
  /** In document order. */
  readonly elements: readonly Element[]
  #named: Map<string, Element[]> | undefined
  #bearing: Map<string, Element[]> | undefined

  constructor(root: Element) {
    this.elements = below(root)
    for (let i = 0; i < this.elements.length; i++) this.elements[i]!.order = i
  }

  named(name: string): readonly Element[] {
    this.#named ??= this.#byName()
    return this.#named.get(name) ?? none
  }

  bearing(attribute: string): readonly Element[] {
    this.#bearing ??= this.#byAttribute()
    return this.#bearing.get(attribute) ?? none
  }

  #byName(): Map<string, Element[]> {
    const index = new Map<string, Element[]>()
    const { elements } = this
    for (let i = 0; i < elements.length; i++) put(index, elements[i]!.name, elements[i]!)
    return index
  }

  #byAttribute(): Map<string, Element[]> {
    const index = new Map<string, Element[]>()
    const { elements } = this
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i]!
      const { attributes } = element
      for (let k = 0; k < attributes.length; k++) put(index, attributes[k]!.name, element)
    }
    return index
  }
}

const none: readonly Element[] = []

function put(index: Map<string, Element[]>, key: string, element: Element): void {
  const there = index.get(key)
  if (there === undefined) index.set(key, [element])
  else if (there[there.length - 1] !== element) there.push(element)
}

/** Iterative: what is never closed nests ten thousand deep. */
function below(root: Element): Element[] {
  const found: Element[] = []
  const open: Element[] = [root]
  const depths: number[] = [0]
  for (let next = open.pop(); next; next = open.pop()) {
    const depth = depths.pop()!
    if (depth > 0) found.push(next)
    if (depth === deepest - 1) level(next)
    const { children } = next
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (!(child instanceof Element)) continue
      open.push(child)
      depths.push(depth + 1)
    }
  }
  return found
}
