import { constant, type Origin, unknown } from '@aboveboard/core'
import { data, telling } from './algebra.ts'
import { type Ask, type Calls, isOwn } from './calls.ts'
import { isCall, pathOf } from './node.ts'
import { EACH } from './scope.ts'
import { readSource } from './sources.ts'
import type { Frame, Standing } from './standing.ts'
import type { Survey } from './survey.ts'
import type { Node } from './syntax.ts'

/** Where searches end: at what is written, or at a name or call the file tells no more of. */
export class Ends {
  readonly #survey: Survey
  readonly #calls: Calls
  readonly #ask: Ask

  constructor(survey: Survey, calls: Calls, ask: Ask) {
    this.#survey = survey
    this.#calls = calls
    this.#ask = ask
  }

  /** What is known of the thing a search ended at. */
  of({ node, steps, frame }: Standing): Origin {
    if (steps.length === 0) {
      if (node.type === 'Identifier') return this.#bottom(node.name, node, frame)
      if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression') return this.#calls.known(node, frame) ?? this.#calls.unfollowed(node, frame)
      return this.#ask.origin(node, frame)
    }
    const way = steps.filter((step) => step !== EACH).join('.')
    if (node.type === 'ThisExpression') return data(way)
    if (node.type === 'Identifier' && !isOwn(this.#survey, node.name, node)) {
      const source = readSource(`${node.name}.${way}`)
      if (source) return source
    }
    if (steps.length === 1 && steps[0] === 'length') return this.#length(node)
    // Lists that a call gives are made of more than what it is told.
    const isList = isCall(node) && steps.includes(EACH)
    const base = isList ? (this.#calls.known(node, frame) ?? data(`${pathOf(node.callee) ?? '…'}()`)) : this.of({ node, steps: [], frame, kept: undefined, by: undefined })
    if (telling(base) || base.kind === 'translation') return base
    return base.kind === 'data' && way !== '' ? data(`${base.path}.${way}`) : base.kind === 'data' ? base : unknown
  }

  #length(node: Node): Origin {
    if (node.type === 'ArrayExpression') return node.elements.some((each) => each?.type === 'SpreadElement') ? unknown : constant(node.elements.length)
    if (node.type === 'Identifier') return data(`${node.name}.length`)
    const origin = this.#ask.origin(node, undefined)
    return origin.kind === 'constant' && typeof origin.value === 'string' ? constant(origin.value.length) : unknown
  }

  /** A name nothing more is known of. */
  #bottom(name: string, node: Node, frame: Frame | undefined): Origin {
    const binding = this.#survey.bindingOf(name, node)
    if (!binding) return name === 'undefined' ? constant(undefined) : data(name)
    if (binding.kind === 'import') return data(name)
    if (binding.kind === 'variable' && this.#survey.settings.has(name)) return this.#ask.named(name, node, frame)
    if (binding.kind !== 'parameter') return unknown
    const way = binding.steps.filter((step) => step !== EACH).join('.')
    return data(way === '' ? name : way)
  }
}
