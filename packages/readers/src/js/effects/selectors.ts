import { Called } from '../tree/called.ts'
import { calleeName } from '../values/hooks.ts'
import { bare, isCall, isMember, keyOf, pathOf } from '../tree/node.ts'
import type { Origins } from '../values/origins.ts'
import type { Survey } from '../tree/survey.ts'
import type { Call, Node } from '../tree/syntax.ts'

const deepest = 8

/** Elements that code lays hold of, as CSS selectors: `#left`, `.timer`. */
export class Selectors {
  readonly #survey: Survey
  readonly #origins: Origins
  readonly #called: Called
  /** What functions are handed, by the place of the argument. */
  readonly #given = new Map<Node, Map<number, string | undefined>>()

  constructor(survey: Survey, origins: Origins) {
    this.#survey = survey
    this.#origins = origins
    this.#called = new Called(survey)
  }

  /** The selector of what an expression stands for, when the file tells. */
  of(node: Node, depth = 0): string | undefined {
    node = bare(node)
    if (depth > deepest) return undefined
    if (isCall(node)) return this.#sought(node, depth)
    if (isMember(node)) {
      // `getElementsByClassName('timer')[0]`
      if (node.computed && typeof keyOf(node.property, true) === 'number') return this.of(node.object, depth + 1)
      const path = pathOf(node)
      if (path === 'document.title') return 'title'
      const from = path === undefined ? undefined : this.#survey.bindingOf(path, node)?.from
      return from && this.of(from, depth + 1)
    }
    if (node.type !== 'Identifier') return undefined
    const binding = this.#survey.bindingOf(node.name, node)
    if (!binding) return undefined
    if (binding.kind !== 'parameter') {
      const written = this.#survey.writes.get(node.name)?.find(({ node: write }) => this.#survey.bindingOf(node.name, write) === binding)?.node
      const from = binding.from ?? (written?.type === 'AssignmentExpression' ? written.right : undefined)
      return from && this.of(from, depth + 1)
    }
    // `timers.forEach((timer) => …)`
    const call = binding.from && this.#survey.callbacks.get(binding.from)
    const callee = call && bare(call.callee)
    if (call) return callee && isMember(callee) && binding.index === 0 && calleeName(call) === 'forEach' ? this.of(callee.object, depth + 1) : undefined
    return binding.from && this.#handed(binding.from, binding.index, depth)
  }

  /** The element that a function of the file is handed wherever it is called: `start(document.querySelector('.timer'))`. */
  #handed(fn: Node, index: number, depth: number): string | undefined {
    let known = this.#given.get(fn)
    if (!known) this.#given.set(fn, (known = new Map<number, string | undefined>()))
    if (known.has(index)) return known.get(index)
    // A function that hands on what it was handed leads back here.
    known.set(index, undefined)
    const [only, ...more] = new Set(this.#called.with(fn, index).map((given) => given && this.of(given, depth + 1)))
    const selector = more.length === 0 ? only : undefined
    known.set(index, selector)
    return selector
  }

  /** What a name is put together from: words of the file, or the words that a function is handed wherever it is called: `start('timer')`. */
  #wordOf(node: Node): string | undefined {
    const origin = this.#origins.of(node)
    if (origin.kind === 'constant') return typeof origin.value === 'string' ? origin.value.trim() : undefined
    const binding = node.type === 'Identifier' ? this.#survey.bindingOf(node.name, node) : undefined
    if (!binding?.from || binding.kind !== 'parameter' || binding.steps.length > 0) return undefined
    const [only, ...more] = new Set(this.#called.with(binding.from, binding.index).map((given) => (given && isWritten(given) ? given.value : undefined)))
    return more.length === 0 ? only?.trim() : undefined
  }

  #sought(call: Call, depth: number): string | undefined {
    const name = calleeName(call)
    const [first] = call.arguments
    const given = first && this.#wordOf(first)
    switch (name) {
      case 'getElementById':
        return given === undefined ? undefined : `#${given}`
      case 'getElementsByClassName':
        return given === undefined ? undefined : `.${given.split(/\s+/).join('.')}`
      case 'getElementsByName':
        return given === undefined ? undefined : `[name="${given}"]`
      case 'querySelector':
      case 'querySelectorAll':
      case 'getElementsByTagName':
      case '$':
      case '$$':
      case 'jQuery':
      case 'select':
        // `$('<p>')` makes an element.
        return given === undefined || given.startsWith('<') ? undefined : given
      case 'find': {
        const callee = bare(call.callee)
        const around = isMember(callee) ? this.of(callee.object, depth + 1) : undefined
        return given === undefined ? undefined : around === undefined ? given : `${around} ${given}`
      }
      // `$('#left').fadeIn().text(…)`: jQuery hands the element on.
      default: {
        const callee = bare(call.callee)
        return isMember(callee) ? this.of(callee.object, depth + 1) : undefined
      }
    }
  }
}

const isWritten = (node: Node): node is Node & { readonly value: string } => (node.type === 'Literal' || node.type === 'StringLiteral') && typeof node.value === 'string'
