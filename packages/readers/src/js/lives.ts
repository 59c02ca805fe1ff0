import { type Origin, sources } from '@aboveboard/core'
import { alike, oneOf, state, weight, weights } from './algebra.ts'
import type { Ask } from './calls.ts'
import { bare, isFunction } from './node.ts'
import type { Resolver } from './resolve.ts'
import type { Binding, Step } from './scope.ts'
import type { Kept } from './standing.ts'
import type { Node } from './syntax.ts'
import type { Variables } from './variables.ts'

interface Life {
  readonly ticks: boolean
  readonly later: Origin[]
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
    const { ticks, later } = this.#of(kept)
    const told = [...sources(initial)]
    return oneOf([state(initial, ticks), ...later.filter((origin) => !told.some((source) => alike(source, origin)))])
  }

  #of({ binding, way }: Kept): Life {
    const key = way.map(String).join('.')
    const lives = this.#known.get(binding) ?? new Map<string, Life>()
    this.#known.set(binding, lives)
    const known = lives.get(key)
    if (known) return known
    const { updates } = this.#variables.of(binding)
    const members = this.#variables.ofMember(binding, way)
    const life: Life = { ticks: [...updates, ...members].some((update) => update.counts && this.#variables.byTimer(update)), later: [] }
    // Known before it is complete: one that depends on itself ends here.
    lives.set(key, life)
    if (this.#ask.isLively()) for (const { value } of updates) if (value) life.later.push(...this.#values(value, way).filter((origin) => weight(origin) > weights.state))
    if (this.#ask.isLively()) for (const { value } of members) if (value) life.later.push(...this.#values(value, way.slice(1)).filter((origin) => weight(origin) > weights.state))
    return life
  }

  /** What a setter is given, at the way that matters. */
  #values(value: Node, way: readonly Step[]): readonly Origin[] {
    const node = bare(value)
    const values = isFunction(node) ? this.#resolver.returns(node) : [node]
    return values.slice(0, 8).map((each) => (way.length === 0 ? this.#ask.origin(each, undefined) : this.#ask.standing(this.#resolver.resolve(each, way))))
  }
}
