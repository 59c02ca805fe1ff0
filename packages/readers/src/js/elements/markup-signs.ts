import { calleeName } from '../values/hooks.ts'
import { bare, isCall, isFunction, isMember, stringOf } from '../tree/node.ts'
import type { Resolver } from '../values/resolve.ts'
import type { Frame } from '../tree/standing.ts'
import type { Survey } from '../tree/survey.ts'
import type { Call, Node } from '../tree/syntax.ts'
import { holdsTag } from './tags.ts'
import { operands } from './words.ts'

const deepest = 12
/** Names of tags whose templates are markup: lit, htm, uhtml. */
const tags = new Set(['html', 'svg', 'htm', 'raw', 'unsafeHTML'])

/** Tells markup from any other expression; what has been told is remembered. */
export class MarkupSigns {
  readonly #survey: Survey
  readonly #resolver: Resolver
  readonly #told = new Map<Node, boolean>()

  constructor(survey: Survey, resolver: Resolver) {
    this.#survey = survey
    this.#resolver = resolver
  }

  /** Whether an expression is, by what is written in it, markup. */
  holds(node: Node, depth = 0): boolean {
    node = bare(node)
    if (depth > deepest) return false
    switch (node.type) {
      case 'StringLiteral':
      case 'Literal':
        return holdsTag(stringOf(node) ?? '')
      case 'TemplateLiteral':
      case 'TaggedTemplateExpression':
      case 'BinaryExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'CallExpression':
      case 'OptionalCallExpression':
      case 'ArrayExpression': {
        const known = this.#told.get(node)
        if (known !== undefined) return known
        const found = this.#holds(node, depth)
        this.#told.set(node, found)
        return found
      }
      default:
        return false
    }
  }

  #holds(node: Node, depth: number): boolean {
    const holds = (part: Node | null | undefined): boolean => !!part && this.holds(part, depth + 1)
    switch (node.type) {
      case 'TemplateLiteral':
        return node.quasis.some(({ value }) => holdsTag(value.raw)) || node.expressions.some(holds)
      case 'TaggedTemplateExpression':
        return isMarkupTag(node.tag) && holds(node.quasi)
      case 'BinaryExpression':
        return node.operator === '+' && operands(node).some((part) => part.node.type !== 'BinaryExpression' && holds(part.node))
      case 'ConditionalExpression':
        return holds(node.consequent) || holds(node.alternate)
      case 'LogicalExpression':
        return holds(node.right) || holds(node.left)
      case 'ArrayExpression':
        return node.elements.some(holds)
      case 'CallExpression':
      case 'OptionalCallExpression': {
        const callee = bare(node.callee)
        if (isMember(callee) && holds(callee.object)) return true
        return (isEach(node) || isEach(joinedBy(node))) && this.returned(node).some(holds)
      }
      default:
        return false
    }
  }

  /** Whether an expression is markup, or a name for some that is written in the file. */
  leads(node: Node, frame?: Frame, depth = 0): boolean {
    if (this.holds(node)) return true
    if (depth > 4) return false
    node = bare(node)
    const leads = (part: Node): boolean => this.leads(part, frame, depth + 1)
    switch (node.type) {
      case 'ConditionalExpression':
        return leads(node.consequent) || leads(node.alternate)
      case 'BinaryExpression':
        return node.operator === '+' && operands(node).some((part) => part.node.type !== 'BinaryExpression' && leads(part.node))
      case 'TemplateLiteral':
        return node.expressions.some(leads)
      case 'Identifier':
      case 'CallExpression':
      case 'OptionalCallExpression':
        this.#resolver.begin()
        return this.#resolver.resolve(node, [], frame).some((standing) => standing.steps.length === 0 && this.holds(standing.node))
      default:
        return false
    }
  }

  /** What the function gives back that a list is mapped with. */
  returned(node: Call | undefined): readonly Node[] {
    const call = node && (isEach(node) ? node : joinedBy(node))
    if (!call) return []
    const given = call.arguments[0] && bare(call.arguments[0])
    if (!given) return []
    if (isFunction(given)) return this.#resolver.returns(given)
    const fn = given.type === 'Identifier' ? this.#survey.bindingOf(given.name, given)?.from : undefined
    return isFunction(fn) ? this.#resolver.returns(fn) : []
  }
}

export const isMarkupTag = (tag: Node): boolean => {
  const node = bare(tag)
  if (node.type === 'Identifier') return tags.has(node.name)
  return isMember(node) && node.property.type === 'Identifier' && tags.has(node.property.name)
}

/** Whether a call makes something of each member of a list. */
export const isEach = (node: Node | undefined): boolean => node !== undefined && isCall(node) && ['map', 'flatMap'].includes(calleeName(node) ?? '')

/** The call whose list is joined: `map` of `items.map(…).join('')`. */
export function joinedBy(node: Node): Call | undefined {
  const callee = isCall(node) && calleeName(node) === 'join' ? bare(node.callee) : undefined
  const object = callee && isMember(callee) ? bare(callee.object) : undefined
  return object && isCall(object) ? object : undefined
}
