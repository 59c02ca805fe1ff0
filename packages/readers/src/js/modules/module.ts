import { atFirst, type Origin } from '@aboveboard/core'
import { oneOf, state, weight, weights } from '../values/algebra.ts'
import type { Askable } from '../tree/askable.ts'
import { exported } from './exported.ts'
import { madeCallOf, madeMember, madeName, madeThis, madeValue } from '../elements/made.ts'
import { propertyOf } from '../elements/messages.ts'
import type { Modules } from './modules.ts'
import { bare, endOf, isCall, isFunction, startOf, stringOf } from '../tree/node.ts'
import { Binding, type Step } from '../tree/scope.ts'
import { heldBy, selected } from '../values/stores.ts'
import type { Call, Node } from '../tree/syntax.ts'

/** A store has no more settings than anybody reads through. */
const mostSettings = 40

/** Another module, ready to be asked what it gives away. */
export class Module {
  readonly #askable: Askable
  readonly #modules: Modules

  constructor(known: Askable, modules: Modules) {
    this.#askable = known
    this.#modules = modules
  }

  /** What it gives away under a name, or with `given` what that gives back when it is called so. */
  origin(name: string, steps: readonly Step[], given: readonly Origin[] | undefined, selector?: readonly Step[]): Origin | undefined {
    const found = exported(this.#askable.program, name)
    if (!found) return undefined
    if (found instanceof Binding) return this.#modules.origin(found, steps, given, selector)
    const store = given && this.#madeAt(found.node)
    const held = store && heldBy(store)
    if (held) return this.#held(held, [...(selector ?? []), ...steps])
    return this.#askable.origins.at(given ? madeCallOf(found.node, given.map(asNode)) : found.node, steps)
  }

  /** What an object of looks says, as CSS. */
  style(name: string, steps: readonly Step[]): string | undefined {
    const found = exported(this.#askable.program, name)
    if (!found) return undefined
    if (found instanceof Binding) return this.#modules.style(found, steps)
    const { resolver, values } = this.#askable
    resolver.begin()
    const [only, ...more] = resolver.resolve(found.node, steps)
    const object = only && more.length === 0 && only.steps.length === 0 ? bare(only.node) : undefined
    return object?.type === 'ObjectExpression' ? values.of(object, 'style').text?.value : undefined
  }

  /** A field of a class, of whichever instance. */
  ofInstance(name: string, [field, ...steps]: readonly Step[]): Origin | undefined {
    const found = exported(this.#askable.program, name)
    if (!found || typeof field !== 'string') return undefined
    if (found instanceof Binding) return this.#modules.ofInstance(found, [field, ...steps])
    const made = found.node.type === 'Identifier' ? this.#askable.survey.bindingOf(found.node.name, found.node)?.from : found.node
    if (made?.type !== 'ClassDeclaration' && made?.type !== 'ClassExpression') return undefined
    const at = { start: startOf(made), end: startOf(made) }
    return this.#askable.origins.at(madeMember(madeThis(at), field, at), steps)
  }

  /** What a part of the one store begins with. `selector`: a function of this module that tells the way. */
  ofSlice(selector: string | undefined, name: Step | undefined, steps: readonly Step[]): Origin | undefined {
    const { program, survey, resolver, origins } = this.#askable
    let way: readonly Step[] = name === undefined ? steps : [name, ...steps]
    const found = selector === undefined ? undefined : exported(program, selector)
    if (found && !(found instanceof Binding)) {
      resolver.begin()
      const [only] = resolver.resolve(found.node)
      const taken = only && selected(only.node)
      if (!taken) return undefined
      way = [...taken, ...way]
    }
    const [part, ...rest] = way
    if (rest.length === 0) return undefined
    for (const { node } of survey.calls.get('createSlice') ?? []) {
      const options = node.arguments[0] && bare(node.arguments[0])
      const called = options && propertyOf(options, 'name')
      if (!called || stringOf(called) !== part) continue
      const initial = heldBy(node)
      return initial && state(origins.at(initial, rest), false)
    }
    return undefined
  }

  /** The call that makes what stands under a name. */
  #madeAt(node: Node): Call | undefined {
    const { resolver } = this.#askable
    resolver.begin()
    const [only, ...more] = resolver.resolve(node)
    return only && more.length === 0 && only.steps.length === 0 && isCall(only.node) ? only.node : undefined
  }

  /** A value of a store: what it begins with, and what weighs more of what it is given later. */
  #held(held: Node, steps: readonly Step[]): Origin {
    const { origins, survey, program } = this.#askable
    const value = (node: Node): Origin => origins.at(isFunction(bare(node)) ? madeCallOf(bare(node), []) : node, steps)
    const end = { start: endOf(program), end: endOf(program) }
    const [name] = steps
    const own = typeof name === 'string' ? [origins.at(madeMember(madeThis(end), name, end), steps.slice(1))] : []
    const settings = ['set', 'this.$patch'].flatMap((each) => survey.calls.get(each) ?? []).slice(0, mostSettings)
    const later = [...own, ...settings.flatMap(({ node: { arguments: [given] } }) => (given ? [value(given)] : []))]
    return oneOf([state(value(held), false), ...later.filter((origin) => weight(origin) > weights.state)])
  }
}

/** What the asking module hands on, as far as it is a value. */
function asNode(origin: Origin): Node {
  const value = origin.kind === 'constant' ? atFirst(origin)?.value : undefined
  return value === undefined ? madeName('$given', { start: -1, end: -1 }) : madeValue(value)
}
