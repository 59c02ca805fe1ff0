import { createMatcher, descendants, type Element, putIn } from '@aboveboard/core'

/** Of so many selectors at most, other than ids, a page is searched for: each is held against every element. */
const mostSelectors = 500

/** The elements below a root, by the selectors that code names them with. */
export class Addressed {
  readonly #all: readonly Element[]
  readonly #known = new Map<string, readonly Element[]>()
  #byId: Map<string, Element[]> | undefined
  #searches = 0

  constructor(root: Element) {
    this.#all = [...descendants(root)]
  }

  by(selector: string): readonly Element[] {
    const known = this.#known.get(selector)
    if (known) return known
    const found = isId.test(selector) ? this.#withId(selector.slice(1)) : this.#search(selector)
    this.#known.set(selector, found)
    return found
  }

  #withId(id: string): readonly Element[] {
    this.#byId ??= byId(this.#all)
    return this.#byId.get(id) ?? []
  }

  /** None where the selector is none. */
  #search(selector: string): readonly Element[] {
    if (++this.#searches > mostSelectors) return []
    try {
      return this.#all.filter(createMatcher(selector))
    } catch {
      return []
    }
  }
}

function byId(elements: readonly Element[]): Map<string, Element[]> {
  const found = new Map<string, Element[]>()
  for (const element of elements) {
    const id = element.attr('id')?.value
    if (id) putIn(found, id, element)
  }
  return found
}

/** Ids that need no escape in a selector. */
const isId = /^#[A-Za-z_][\w-]*$/
