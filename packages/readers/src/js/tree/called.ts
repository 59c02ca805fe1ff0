import { bare, isCall, isMember, keyOf, pathOf } from './node.ts'
import type { Site, Survey } from './survey.ts'
import type { Call, Node } from './syntax.ts'

/** So many calls of a function are looked at; what is called from more places is called with anything. */
const mostCalls = 8
const deepest = 6

/** What the functions of a file are handed wherever they are called by their names. */
export class Called {
  readonly #survey: Survey
  /** Where each function is called, once somebody asks. */
  #sites: ReadonlyMap<Node, readonly Site<Call>[]> | undefined

  constructor(survey: Survey) {
    this.#survey = survey
  }

  /** The arguments at a place, one for each call; `undefined` where a call leaves it out. */
  with(fn: Node, index: number): readonly (Node | undefined)[] {
    this.#sites ??= new Map([...this.#survey.calls].flatMap(([name, sites]) => {
      const from = sites[0] && this.#survey.bindingOf(name, sites[0].node)?.from
      return from ? [[from, sites] as const] : []
    }))
    return (this.#sites.get(fn) ?? []).slice(0, mostCalls).map(({ node }) => node.arguments[index])
  }

  /** The same where all of them are figures and moments that the file tells: `startTimer(60 * 5, display)`. */
  amounts(fn: Node, index: number): readonly Node[] {
    const given = this.with(fn, index)
    return given.every((each) => each !== undefined && this.#isAmount(each)) ? (given as readonly Node[]) : []
  }

  #isAmount(node: Node, depth = 0): boolean {
    node = bare(node)
    if (depth > deepest) return false
    switch (node.type) {
      case 'NumericLiteral':
      case 'Literal':
        return 'value' in node && typeof node.value === 'number'
      case 'BinaryExpression':
        return '+-*/'.includes(node.operator) && this.#isAmount(node.left, depth + 1) && this.#isAmount(node.right, depth + 1)
      case 'NewExpression':
        return pathOf(node.callee) === 'Date' && node.arguments.every((each) => this.#isAmount(each, depth + 1))
      case 'Identifier': {
        const binding = this.#survey.bindingOf(node.name, node)
        return binding?.kind === 'variable' && binding.from !== undefined && binding.steps.length === 0 && !this.#survey.writes.has(node.name) && this.#isAmount(binding.from, depth + 1)
      }
      default:
        return isCall(node) && node.arguments.length === 0 && isNow(bare(node.callee))
    }
  }
}

/** `Date.now`, `new Date().getTime` */
function isNow(callee: Node): boolean {
  if (pathOf(callee) === 'Date.now') return true
  return isMember(callee) && keyOf(callee.property, callee.computed) === 'getTime' && bare(callee.object).type === 'NewExpression'
}
