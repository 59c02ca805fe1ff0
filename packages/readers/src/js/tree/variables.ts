import { timers } from '../effects/effects.ts'
import { countsFrom } from '../values/counting.ts'
import { calleeName, keeperOf } from '../values/hooks.ts'
import { movesOf } from '../values/moved-dates.ts'
import { bare, isCall, isFunction, isMember, pathOf } from './node.ts'
import { Binding, type Step } from './scope.ts'
import type { Routine, Site, Survey } from './survey.ts'
import type { Call, Node } from './syntax.ts'

/** Another value for a variable, given while the page is open. */
export interface Update {
  /** What is assigned, or handed to the setter: a function of the value before, perhaps. `undefined` for `left--`. */
  readonly value: Node | undefined
  /** The assignment or call itself. */
  readonly node: Node
  readonly within: Routine
  /** Counts up or down from the value before. */
  readonly counts: boolean
}

export interface Variable {
  /** A variable of the interface: counted up or down, or given values through a setter. */
  readonly kept: boolean
  /** Assignments of something else than what it was: `label = 'Sold out'`. */
  readonly others: readonly Node[]
  readonly updates: readonly Update[]
}

const none: readonly never[] = []

/** What becomes of variables after their declaration, and what runs by timers. */
export class Variables {
  readonly #survey: Survey
  readonly #known = new Map<Binding, Variable>()
  readonly #paths = new Map<string, Binding>()
  readonly #written = new Map<string, ReadonlyMap<Binding | undefined, readonly Site[]>>()
  readonly #set = new Map<string, ReadonlyMap<Node | undefined, readonly Site<Call>[]>>()
  #timed: ReadonlySet<Node> | undefined

  constructor(survey: Survey) {
    this.#survey = survey
  }

  of(binding: Binding): Variable {
    let variable = this.#known.get(binding)
    if (!variable) this.#known.set(binding, (variable = this.#look(binding)))
    return variable
  }

  /** A path that is written to, `cart.left`, as a variable of its own. */
  ofPath(path: string): Binding {
    let binding = this.#paths.get(path)
    if (!binding) this.#paths.set(path, (binding = new Binding(path, 'variable', { start: 0, end: 0 }, undefined)))
    return binding
  }

  /** Whether a place runs by itself again and again, or later: inside what `setInterval` and its kin are given. */
  byTimer({ within }: Update): boolean {
    this.#timed ??= this.#findTimed()
    for (let routine: Routine | undefined = within; routine; routine = routine.around) if (this.#timed.has(routine.node)) return true
    return false
  }

  /** Whether a variable is counted on where code keeps it under another name meanwhile: `left--; setLeft(left)`, `const next = left - 1; setLeft(next)`. */
  countsElsewhere({ name }: Binding, { value }: Update): boolean {
    const given = value && bare(value)
    const other = given?.type === 'Identifier' ? this.#survey.bindingOf(given.name, given) : undefined
    if (!other || other.kind !== 'variable') return false
    return (other.from !== undefined && countsFrom(other.from, name)) || this.#writesOf(other).some((site) => updateOf(site, other.name).counts)
  }

  /** Whether a name stands for something that holds a value of the interface: a `ref`, a signal, a `reactive` object. */
  isHeld(node: Node): boolean {
    const path = pathOf(node)
    const from = path === undefined ? undefined : this.#survey.bindingOf(path, node)?.from
    return from !== undefined && holds(from)
  }

  /** What becomes of a member of a value of the interface: `left.value.seconds--`, `this.left.seconds = 59`. */
  ofMember(binding: Binding, [member]: readonly Step[]): readonly Update[] {
    const { name } = binding
    if (typeof member !== 'string') return none
    return [`${name}.value.${member}`, `${name}.${member}`].flatMap((path) =>
      (this.#survey.writes.get(path) ?? none).filter(({ node }) => this.#survey.bindingOf(name, node) === binding).map((site) => updateOf(site, path)),
    )
  }

  #look(binding: Binding): Variable {
    const { name, setter } = binding
    const isState = name === 'this.state'
    const isHolder = binding.from !== undefined && holds(binding.from)
    const writes = isHolder ? [...this.#writesOf(binding), ...this.#valueWritesOf(binding)] : this.#writesOf(binding)
    const sets = isHolder
      ? this.#signalSetsOf(binding)
      : setter === undefined
        ? isState
          ? (this.#survey.calls.get('this.setState') ?? [])
          : []
        : this.#setsOf(binding, setter)
    const updates: Update[] = []
    const others: Node[] = []
    let kept = sets.length > 0 || isState || isHolder || setter !== undefined
    for (const site of writes) {
      const update = updateOf(site, name)
      if (update.counts) kept = true
      else if (update.value && !isHolder) others.push(update.value)
      updates.push(update)
    }
    const reducer = this.#reducerOf(binding)
    for (const { node, within } of sets) {
      const value = reducer ?? node.arguments[0]
      if (value) updates.push({ value, node, within, counts: countsFrom(value, name) })
    }
    for (const update of movesOf(this.#survey, binding, updates)) {
      if (!isHolder) others.push(update.value)
      updates.push(update)
    }
    return { kept, others, updates }
  }

  /** Assignments of a name, by the variable it means there: sorted once for all variables of the name. Paths (`cart.left`) are taken at their word. */
  #writesOf(binding: Binding): readonly Site[] {
    const { name } = binding
    const writes = this.#survey.writes.get(name)
    if (!writes) return none
    let sorted = this.#written.get(name)
    if (!sorted) this.#written.set(name, (sorted = grouped(writes, ({ node }) => this.#survey.bindingOf(name, node))))
    return sorted.get(binding) ?? (name.includes('.') ? (sorted.get(undefined) ?? none) : none)
  }

  /** `left.value--` of `const left = ref(900)`. */
  #valueWritesOf(binding: Binding): readonly Site[] {
    const step = binding.from && isCall(binding.from) ? keeperOf(binding.from)?.step : undefined
    const writes = typeof step === 'string' ? (this.#survey.writes.get(`${binding.name}.${step}`) ?? none) : none
    return writes.filter(({ node }) => this.#survey.bindingOf(binding.name, node) === binding)
  }

  /** `left.set(3)`, `left.update((n) => n - 1)` of `left = signal(900)`. */
  #signalSetsOf(binding: Binding): readonly Site<Call>[] {
    const { name } = binding
    const calls = [...(this.#survey.calls.get(`${name}.set`) ?? none), ...(this.#survey.calls.get(`${name}.update`) ?? none)]
    return [...calls.filter(({ node }) => this.#survey.bindingOf(name, node) === binding), ...this.#startSetsOf(binding)]
  }

  /** `set(3)` of `readable(0, (set) => …)`. */
  #startSetsOf({ from }: Binding): readonly Site<Call>[] {
    const start = from && isCall(from) && from.arguments[1]
    const setter = start && isFunction(start) ? start.params[0] : undefined
    if (setter?.type !== 'Identifier') return none
    return (this.#survey.calls.get(setter.name) ?? none).filter(({ node }) => this.#survey.bindingOf(setter.name, node)?.from === start)
  }

  /** Calls of a setter, by the call that made it: `setLeft` and `left` come from the same `useState`. */
  #setsOf({ from }: Binding, setter: string): readonly Site<Call>[] {
    const calls = this.#survey.calls.get(setter)
    if (!calls) return none
    let sorted = this.#set.get(setter)
    if (!sorted) this.#set.set(setter, (sorted = grouped(calls, ({ node }) => this.#survey.bindingOf(setter, node)?.from)))
    return sorted.get(from) ?? none
  }

  /** What makes the next state, whatever is dispatched. */
  #reducerOf({ from }: Binding): Node | undefined {
    const [reducer] = from && isCall(from) && calleeName(from) === 'useReducer' ? from.arguments : none
    return reducer && this.#functionOf(reducer)
  }

  #findTimed(): ReadonlySet<Node> {
    const timed = new Set<Node>()
    for (const timer of timers)
      for (const { node } of this.#survey.calls.get(timer) ?? [])
        for (const given of node.arguments) {
          const fn = this.#functionOf(given)
          if (fn) timed.add(fn)
        }
    // What those call by name runs by the timer too; chains of more than a few such calls are not followed.
    const named = timed.size === 0 ? [] : [...this.#survey.calls.values()].flat()
    for (let round = 0, before = -1; round < 4 && timed.size > before; round++) {
      before = timed.size
      for (const { node, within } of named) if (isTimed(within, timed)) this.#addCalled(node, timed)
    }
    return timed
  }

  #addCalled({ callee }: Call, timed: Set<Node>): void {
    const fn = this.#functionOf(callee)
    if (fn) timed.add(fn)
  }

  #functionOf(node: Node): Node | undefined {
    node = bare(node)
    if (isFunction(node)) return node
    // `tick`, `this.tick`, `this.tick.bind(this)`
    if (isCall(node)) {
      const callee = bare(node.callee)
      return isMember(callee) && callee.property.type === 'Identifier' && callee.property.name === 'bind' ? this.#functionOf(callee.object) : undefined
    }
    const path = node.type === 'Identifier' ? node.name : isMember(node) && bare(node.object).type === 'ThisExpression' ? pathOf(node) : undefined
    const from = path === undefined ? undefined : this.#survey.bindingOf(path, node)?.from
    if (!from || from.type === 'ClassMethod' || isFunction(from)) return from
    const first = from.type === 'CallExpression' ? from.arguments[0] : undefined
    return first && isFunction(first) ? first : undefined
  }
}

/** Whether what it is declared from holds a value under a name of its own; a pair of value and setter is another thing. */
function holds(from: Node): boolean {
  const keeper = isCall(from) ? keeperOf(from) : undefined
  return keeper !== undefined && typeof keeper.step !== 'number'
}

function updateOf({ node, within }: Site, name: string): Update {
  const value = node.type === 'AssignmentExpression' ? node.right : undefined
  const counts = value === undefined || (node.type === 'AssignmentExpression' && (node.operator === '+=' || node.operator === '-=')) || countsFrom(value, name)
  return { value, node, within, counts }
}

function grouped<K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

function isTimed(routine: Routine | undefined, timed: ReadonlySet<Node>): boolean {
  for (; routine; routine = routine.around) if (timed.has(routine.node)) return true
  return false
}
