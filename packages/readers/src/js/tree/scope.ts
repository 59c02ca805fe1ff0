import { putIn } from '@aboveboard/core'
import { isCall, keyOf } from './node.ts'
import type { Func, Identifier, Node } from './syntax.ts'

/** A way into a value: a property, an index, or each of its members. */
export type Step = string | number | typeof EACH
export const EACH: unique symbol = Symbol('each')

/** The stretch of the file where a name means one thing. */
export interface Scope {
  readonly start: number
  readonly end: number
}

export type Kind = 'variable' | 'parameter' | 'import' | 'function' | 'class'

interface Details {
  readonly steps?: readonly Step[]
  readonly otherwise?: Node | undefined
  readonly index?: number
  readonly setter?: string | undefined
  readonly module?: string | undefined
  readonly exported?: string | undefined
}

const direct: readonly Step[] = []
const plain: Details = {}

/** A name and what it is declared from. */
export class Binding {
  readonly name: string
  readonly kind: Kind
  readonly scope: Scope
  /** The expression it is declared from; its function, when it is a parameter. */
  readonly from: Node | undefined
  /** The way from that expression (or argument) to the value: `const { a: [b] } = from`. */
  readonly steps: readonly Step[]
  /** Value when nothing is given: `{ left = 3 }`. */
  readonly otherwise: Node | undefined
  /** Which parameter. */
  readonly index: number
  /** `setLeft` of `const [left, setLeft] = useState(…)`. */
  readonly setter: string | undefined
  /** The module of an import. */
  readonly module: string | undefined
  /** What its module gives it away as: `default`, and `*` for all at once. */
  readonly exported: string | undefined

  constructor(name: string, kind: Kind, scope: Scope, from: Node | undefined, details: Details = plain) {
    this.name = name
    this.kind = kind
    this.scope = scope
    this.from = from
    this.steps = details.steps ?? direct
    this.otherwise = details.otherwise
    this.index = details.index ?? 0
    this.setter = details.setter
    this.module = details.module
    this.exported = details.exported
  }
}

/** Every name of a file, each good for the stretch of its own scope. */
export class Scopes {
  readonly #named = new Map<string, Binding[]>()
  readonly #sorted = new Set<string>()

  add(name: string, kind: Kind, scope: Scope, from: Node | undefined, details?: Details): void {
    const binding = new Binding(name, kind, scope, from, details)
    putIn(this.#named, name, binding)
  }

  /** What a name means at an offset: the innermost scope that declares it. */
  find(name: string, offset: number): Binding | undefined {
    const there = this.#named.get(name)
    if (!there) return undefined
    if (there.length === 1) return contains(there[0]!, offset) ? there[0] : undefined
    if (!this.#sorted.has(name)) {
      there.sort((a, b) => a.scope.start - b.scope.start || b.scope.end - a.scope.end)
      this.#sorted.add(name)
    }
    // Scopes nest, so walking back from the last one that begins before, the first that contains is the innermost.
    let i = lastBefore(there, offset)
    for (let tries = 0; i >= 0 && tries < 64; i--, tries++) if (contains(there[i]!, offset)) return there[i]
    return undefined
  }

  /** Declares the names of a pattern: `a`, `{ a, b: c = 1 }`, `[a, , ...b]`. */
  declare(pattern: Node, kind: Kind, scope: Scope, from: Node | undefined, index = 0): void {
    if (pattern.type === 'Identifier') return this.add(pattern.name, kind, scope, from, index === 0 ? undefined : { index })
    const open: { readonly node: Node; readonly steps: readonly Step[]; readonly otherwise?: Node; readonly setter?: string | undefined }[] = [
      { node: pattern, steps: [] },
    ]
    for (let next = open.pop(); next; next = open.pop()) {
      const { node, steps, otherwise, setter } = next
      switch (node.type) {
        case 'Identifier':
          this.add(node.name, kind, scope, from, { steps, otherwise, index, setter })
          break
        case 'AssignmentPattern':
          open.push({ node: node.left, steps, otherwise: node.right, setter })
          break
        case 'TSParameterProperty':
          open.push({ node: node.parameter, steps })
          break
        case 'RestElement':
          // What is left over: its members can't be told by index, its properties can.
          if (node.argument) open.push({ node: node.argument, steps: steps.some((step) => typeof step === 'number') ? [...steps, EACH] : steps })
          break
        case 'ObjectPattern':
          for (const property of node.properties) {
            if (property.type === 'RestElement') open.push({ node: property, steps })
            if ((property.type !== 'Property' && property.type !== 'ObjectProperty') || !property.value) continue
            open.push({ node: property.value, steps: [...steps, keyOf(property.key, property.computed) ?? EACH] })
          }
          break
        case 'ArrayPattern': {
          const second = node.elements[1]
          const fromCall = steps.length === 0 && from !== undefined && isCall(from)
          node.elements.forEach((element, place) => {
            if (!element) return
            if (element.type === 'RestElement') open.push({ node: element.argument ?? element, steps: [...steps, EACH] })
            else open.push({ node: element, steps: [...steps, place], setter: place === 0 && fromCall && isName(second) ? second.name : undefined })
          })
        }
      }
    }
  }

  declareParameters(fn: Func, scope: Scope): void {
    fn.params.forEach((parameter, index) => {
      if (parameter.type === 'RestElement' && parameter.argument) parameter = parameter.argument
      this.declare(parameter, 'parameter', scope, fn, index)
    })
  }
}

const isName = (node: Node | null | undefined): node is Identifier => node?.type === 'Identifier'
const contains = ({ scope }: Binding, offset: number): boolean => offset >= scope.start && offset < scope.end

function lastBefore(bindings: readonly Binding[], offset: number): number {
  let low = 0
  let high = bindings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (bindings[middle]!.scope.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
