import { keeperOf } from './hooks.ts'
import { bare, isFunction, isMember, pathOf } from '../tree/node.ts'
import { casts } from './pure.ts'
import type { Survey } from '../tree/survey.ts'
import type { Node } from '../tree/syntax.ts'

const deepest = 6

/** Tells at a glance whether a value may be known from the file. Most are not, and need no closer look. */
export class Folding {
  readonly #survey: Survey

  constructor(survey: Survey) {
    this.#survey = survey
  }

  /** Whether a name leads out of the file: a prop, an import, a global. Nothing written here stands behind it. */
  isForeign(node: Node): boolean {
    let root = node
    while (isMember(root)) root = bare(root.object)
    if (root.type !== 'Identifier') return false
    const binding = this.#survey.bindingOf(root.name, root)
    if (!binding || binding.kind === 'import') return true
    return binding.kind === 'parameter' && !binding.otherwise && !(binding.from && this.#survey.callbacks.has(binding.from))
  }

  mayFold(node: Node, depth = 0): boolean {
    node = bare(node)
    if (depth > deepest) return false
    const may = (part: Node): boolean => this.mayFold(part, depth + 1)
    switch (node.type) {
      case 'Literal':
      case 'StringLiteral':
      case 'NumericLiteral':
      case 'BooleanLiteral':
      case 'NullLiteral':
      case 'ObjectExpression':
      case 'ArrayExpression':
        return true
      case 'Identifier': {
        if (node.name === 'undefined') return true
        const binding = this.#survey.bindingOf(node.name, node)
        if (!binding?.from || binding.kind !== 'variable' || binding.from === node) return false
        return may(binding.from)
      }
      case 'MemberExpression':
      case 'OptionalMemberExpression': {
        if (bare(node.object).type !== 'ThisExpression') return may(node.object)
        const field = this.#survey.bindingOf(pathOf(node) ?? '', node)?.from
        return field !== undefined && may(field)
      }
      case 'BinaryExpression':
      case 'LogicalExpression':
        return may(node.right) && may(node.left)
      case 'UnaryExpression':
        return may(node.argument)
      case 'TemplateLiteral':
        return node.expressions.every(may)
      case 'CallExpression':
      case 'OptionalCallExpression': {
        const callee = bare(node.callee)
        if (keeperOf(node) || !node.arguments.every(may)) return false
        if (isMember(callee)) return pathOf(callee)?.startsWith('Math.') === true || may(callee.object)
        if (callee.type !== 'Identifier') return isFunction(callee)
        return casts.has(callee.name) || isFunction(this.#survey.bindingOf(callee.name, callee)?.from)
      }
      default:
        return false
    }
  }
}
