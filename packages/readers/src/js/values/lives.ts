import { type Origin, sources } from '@aboveboard/core'
import { alike, oneOf, state, weight, weights } from './algebra.ts'
import type { Ask } from '../tree/calls.ts'
import { bare, isFunction } from '../tree/node.ts'
import type { Resolver } from './resolve.ts'
import type { Binding, Step } from '../tree/scope.ts'
import type { Kept } from '../tree/standing.ts'
import type { Node } from '../tree/syntax.ts'
import type { Update, Variables } from '../tree/variables.ts'

interface Life {
  readonly ticks: boolean
  readonly later: Origin[]
  /** What it is wound up to before it counts down, where the file tells. */
  wound?: Origin | undefined
}

/** What becomes of variables of the interface: whether they count by themselves, and what they are given that weighs. */
export class Lives {
  readonly #variables: Variables
  readonly #resolver: Resolver
  readonly #ask: Ask
  readonly #known = new Map<Binding, Map<string, Life>>()

  constructor(variables: Variables, resolver: Resolver, ask: Ask) {
    this.#variables = variables
    this.#resolver = resolver
    this.#ask = ask
  }

  /** A variable of the interface, with what it is given later where that tells more than its first value. */
  from(initial: Origin, kept: Kept): Origin {
    const { ticks, later, wound } = this.#of(kept)
    const told = [...sources(initial)]
    const first = wound && initial.kind === 'constant' && !initial.value ? [state(wound, ticks)] : []
    return oneOf([state(initial, ticks), ...first, ...later.filter((origin) => !told.some((source) => alike(source, origin)))])
  }

  #of({ binding, way }: Kept): Life {
    const key = way.map(String).join('.')
    const lives = this.#known.get(binding) ?? new Map<string, Life>()
    this.#known.set(binding, lives)
    const known = lives.get(key)
    if (known) return known
    const { updates } = this.#variables.of(binding)
    const members = this.#variables.ofMember(binding, way)
    const life: Life = { ticks: [...updates, ...members].some((update) => (update.counts || isScripted(updates) || this.#variables.countsElsewhere(binding, update)) && this.#variables.byTimer(update)), later: [] }
    // Known before it is complete: one that depends on itself ends here.
    lives.set(key, life)
    if (this.#ask.isLively()) for (const { value } of updates) if (value) life.later.push(...this.#values(value, way).filter((origin) => weight(origin) > weights.state))
    if (this.#ask.isLively()) for (const { value } of members) if (value) life.later.push(...this.#values(value, way.slice(1)).filter((origin) => weight(origin) > weights.state))
    if (life.ticks) {
      const given = [...updates.map((update) => [update, way] as const), ...members.map((update) => [update, way.slice(1)] as const)]
      const wound = given.flatMap(([{ value, counts }, at]) => (value && !counts ? this.#values(value, at) : []))
      if (wound.every(({ kind }) => kind === 'constant')) life.wound = wound.find((origin) => origin.kind === 'constant' && isLength(origin.value))
    }
    return life
  }

  /** What a setter is given, at the way that matters. */
  #values(value: Node, way: readonly Step[]): readonly Origin[] {
    const node = bare(value)
    const values = isFunction(node) ? this.#resolver.returns(node) : [node]
    return values.slice(0, 8).map((each) => (way.length === 0 ? this.#ask.origin(each, undefined) : this.#ask.standing(this.#resolver.resolve(each, way))))
  }
}

/** Whether all that a variable is ever given is figures of the file: `setTimeout(() => setLeft(2), 1500)` counts down as well. */
const isScripted = (updates: readonly Update[]): boolean => updates.length > 0 && updates.every(({ value }) => value !== undefined && isFigure(bare(value)))

const isFigure = (node: Node): boolean => (node.type === 'NumericLiteral' || node.type === 'Literal') && 'value' in node && typeof node.value === 'number' && node.value > 0

/** A length of time that nothing else means: 59 is where seconds begin anew. */
const isLength = (value: unknown): boolean => typeof value === 'number' && value > 1 && ![23, 24, 59, 60].includes(value)
