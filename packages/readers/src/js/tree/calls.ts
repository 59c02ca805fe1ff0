import { atFirst, constant, type Origin, type Primitive, unknown } from '@aboveboard/core'
import { data, heaviest, map, random, state, telling, unfoldable, weight } from '../values/algebra.ts'
import { calleeName, keeperOf } from '../values/hooks.ts'
import { messageOf } from '../elements/messages.ts'
import { movedMoment, receiverOf } from '../values/moments.ts'
import { bare, isFunction, isMember, keyOf, pathOf } from './node.ts'
import { casts, foldCall } from '../values/pure.ts'
import type { Resolver } from '../values/resolve.ts'
import { EACH, type Step } from './scope.ts'
import { calledSource, draws, withoutGlobal } from '../values/sources.ts'
import type { Frame, Standing } from './standing.ts'
import type { Survey } from './survey.ts'
import type { Call, Node } from './syntax.ts'

/** Answers what is known of other expressions. */
export interface Ask {
  origin(node: Node, frame: Frame | undefined): Origin
  /** Of what lies that way from an expression. */
  at(node: Node, steps: readonly Step[]): Origin
  /** Of a name, as it is where `node` stands. */
  named(name: string, node: Node, frame: Frame | undefined): Origin
  standing(standings: readonly Standing[]): Origin
  /** Whether the file draws lots, asks the clock or keeps anything in the browser. */
  isLively(): boolean
}

/** Where what calls give comes from. */
export class Calls {
  readonly #survey: Survey
  readonly #resolver: Resolver
  readonly #ask: Ask

  constructor(survey: Survey, resolver: Resolver, ask: Ask) {
    this.#survey = survey
    this.#resolver = resolver
    this.#ask = ask
  }

  /** What a call gives that is known by its name, wherever it is declared. */
  known(call: Call, frame: Frame | undefined): Origin | undefined {
    const keeper = keeperOf(call)
    if (keeper && !keeper.initial) return constant(undefined)
    const message = messageOf(call)
    if (message) return { kind: 'translation', key: message.key }
    const path = pathOf(call.callee)
    const root = path?.split('.', 1)[0]
    const name = calleeName(call) ?? ''
    if (this.#ask.isLively() && path !== undefined && root !== undefined && !isOwn(this.#survey, root, call.callee)) {
      const source = calledSource(path, call.arguments.length)
      if (source) return source
      if (draws.has(name) && call.arguments[0]) return this.#drawn(call.arguments[0], frame)
    }
    const receiver = receiverOf(call)
    const ask = (node: Node): Origin => this.#ask.origin(node, frame)
    const moment = this.#ask.isLively() ? movedMoment(call, name, receiver, ask) : undefined
    if (moment) return moment
    const isMath = path !== undefined && withoutGlobal(path).startsWith('Math.')
    if (isMath || (casts.has(name) && !receiver)) return this.#computed(name, isMath, call.arguments.map(ask))
    if (!receiver || isFunction(bare(receiver))) return undefined
    const isAmong = name === 'includes' && call.arguments[0] ? this.#among(receiver, call.arguments[0], frame) : undefined
    if (isAmong) return isAmong
    const from = this.#ask.origin(receiver, frame)
    if (from.kind === 'constant') return this.#computed(name, false, [from, ...call.arguments.map(ask)])
    if (telling(from)) {
      const folded = from.kind === 'state' && from.initial.kind === 'constant' ? this.#computed(name, false, [from, ...call.arguments.map(ask)]) : from
      return folded.kind === 'state' && folded.initial.kind === 'unknown' ? from : folded
    }
    return undefined
  }

  /** The origin of a function of the language: folded where all is known. */
  #computed(name: string, isMath: boolean, given: readonly Origin[]): Origin {
    const fold = (values: readonly Primitive[]): Origin => {
      const value = foldCall(name, isMath, values)
      return value === unfoldable ? unknown : constant(value)
    }
    if (given.every((each) => each.kind === 'constant')) return fold(given.map((each) => atFirst(each)?.value))
    const open = given.filter((each) => each.kind !== 'constant')
    const only = open[0]
    // One unknown among constants: `Math.max(0, left)`.
    if (only && open.length === 1 && telling(only)) {
      const index = given.indexOf(only)
      return map(only, (value) => foldCall(name, isMath, given.map((each, i) => (i === index ? value : atFirst(each)?.value))))
    }
    return heaviest(given)
  }

  /** `_.sample([3, 5, 8])` is drawn by lot; drawn from data, it is still data. */
  #drawn(list: Node, frame: Frame | undefined): Origin {
    const members = this.#resolver.resolve(list, [EACH], frame)
    const origin = this.#ask.standing(members)
    return members.length > 0 && weight(origin) === 0 && origin.kind !== 'unknown' ? random : telling(origin) ? origin : data('sample()')
  }

  /** Whether a list that is written out holds a value: `chosen.includes('news')`. A list that is kept may change. */
  #among(list: Node, value: Node, frame: Frame | undefined): Origin | undefined {
    const [only, ...more] = this.#resolver.resolve(list, [], frame)
    const written = only && more.length === 0 && only.steps.length === 0 ? bare(only.node) : undefined
    if (!only || written?.type !== 'ArrayExpression') return undefined
    const [sought, ...members] = [value, ...written.elements].map((each) => (each && each.type !== 'SpreadElement' ? atFirst(this.#ask.origin(each, frame)) : undefined))
    if (!sought || members.some((member) => !member)) return undefined
    const found = constant(members.some((member) => member?.value === sought.value))
    return only.kept ? state(found, false) : found
  }

  /** What the arguments of a call tell. */
  given(call: Call, frame: Frame | undefined): Origin {
    return heaviest(call.arguments.slice(0, 8).flatMap((each) => (isFunction(each) ? [] : [this.#ask.origin(each, frame)])))
  }

  /** A call that nobody can follow. A hook asks the outside; any other may only dress up what it is given. */
  unfollowed(call: Call, frame: Frame | undefined): Origin {
    const path = pathOf(call.callee)
    const name = calleeName(call) ?? ''
    if (!/^use[A-Z]/.test(name) && name !== 'fetch') {
      const given = this.given(call, frame)
      if (telling(given)) return given
    }
    const callee = bare(call.callee)
    if (path !== undefined) return data(`${path}()`)
    if (!isMember(callee)) return unknown
    const from = this.#ask.origin(callee.object, frame)
    return from.kind === 'data' ? data(`${from.path}.${String(keyOf(callee.property, callee.computed) ?? '')}()`) : unknown
  }
}

/** Whether a name is declared in the file, so that it means unknown well known. */
export function isOwn(survey: Survey, name: string, node: Node): boolean {
  const binding = survey.bindingOf(name, node)
  return binding !== undefined && binding.kind !== 'import'
}
