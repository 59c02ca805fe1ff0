import { constant, type Origin, unknown } from '@aboveboard/core'
import { data, oneOf, telling } from './algebra.ts'
import { type Ask, type Calls, isOwn } from '../tree/calls.ts'
import { calleeName } from './hooks.ts'
import type { GivenComponent } from '../modules/given-component.ts'
import type { Modules } from '../modules/modules.ts'
import { bare, isCall, isFunction, pathOf, startOf } from '../tree/node.ts'
import { providedIn } from '../modules/provided.ts'
import { EACH, type Step } from '../tree/scope.ts'
import { readSource } from './sources.ts'
import { type Frame, frameOf, type Standing } from '../tree/standing.ts'
import { selected } from './stores.ts'
import type { Survey } from '../tree/survey.ts'
import type { Call, Node } from '../tree/syntax.ts'
import { told } from './told.ts'
import { Uses } from '../modules/uses.ts'

/** An origin that tells more than that there is a value. */
const known = (origin: Origin | undefined): Origin | undefined => (origin?.kind === 'unknown' || origin?.kind === 'data' ? undefined : origin)

/** What other files tell. */
export interface Elsewhere {
  readonly modules?: Modules | undefined
  readonly given?: GivenComponent | undefined
}

/** What a component has its properties of, called or not. */
const takers = new Set(['this', '$props', 'defineProps', 'withDefaults'])

/** Where searches end: at what is written, or at a name or call the file tells no more of. */
export class Ends {
  readonly #survey: Survey
  readonly #calls: Calls
  readonly #ask: Ask
  readonly #modules: Modules | undefined
  readonly #given: GivenComponent | undefined
  readonly #uses: Uses
  /** Properties being looked at: a component that shows itself hands on what it was given. */
  readonly #open = new Set<string>()

  constructor(survey: Survey, calls: Calls, ask: Ask, { modules, given }: Elsewhere) {
    this.#survey = survey
    this.#calls = calls
    this.#ask = ask
    this.#modules = modules
    this.#given = given
    this.#uses = new Uses(survey)
  }

  /** What is known of the thing a search ended at. */
  of(standing: Standing): Origin {
    const elsewhere = this.elsewhere(standing) ?? this.#handed(standing)
    if (elsewhere) return elsewhere
    const { node, steps, frame } = standing
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

  /** What another module tells of a name that is imported, or of a call of it. */
  elsewhere({ node, steps, frame }: Standing): Origin | undefined {
    const modules = this.#modules
    if (!modules) return undefined
    const asked = node.type === 'AwaitExpression' && node.argument ? bare(node.argument) : node
    if (isCall(asked)) return known(this.#called(modules, asked, steps, frame))
    return asked.type === 'Identifier' ? known(modules.origin(this.#survey.bindingOf(asked.name, asked), steps)) : undefined
  }

  /** What a component is given for one of its properties, wherever it is shown. */
  #handed({ node, steps, frame }: Standing): Origin | undefined {
    const binding = node.type === 'Identifier' ? this.#survey.bindingOf(node.name, node) : undefined
    if (!binding) return this.#given && this.#taken(this.#given, node, steps)
    if (!binding.from || binding.kind !== 'parameter' || binding.index !== 0 || frameOf(binding.from, frame)) return undefined
    const [name, ...rest] = [...binding.steps, ...steps]
    if (typeof name !== 'string') return undefined
    const outside = this.#given?.to(binding.from, name)
    const inside = this.#shown(binding.from, name, rest)
    return inside || outside ? known(oneOf([inside ?? [], outside ?? []].flat())) : undefined
  }

  /** What the file itself gives a component where it shows it. */
  #shown(component: Node, name: string, rest: readonly Step[]): Origin | undefined {
    const key = `${startOf(component)} ${name}`
    const values = this.#open.has(key) ? undefined : this.#uses.given(component, name)
    if (!values || values.length === 0) return undefined
    this.#open.add(key)
    const origin = told(oneOf(values.map((value) => (value.type === 'JSXAttribute' ? constant(true) : this.#ask.at(value, rest)))), rest, name)
    this.#open.delete(key)
    return origin
  }

  /** What a component takes of its properties by the ways of its framework: `$props().left`, `Astro.props.left`, `this.left`. */
  #taken(given: GivenComponent, node: Node, [first, second]: readonly Step[]): Origin | undefined {
    const call = isCall(node) ? (calleeName(node) ?? '') : undefined
    const object = node.type === 'ThisExpression' ? 'this' : node.type === 'Identifier' ? node.name : call
    const name = first === 'props' && (object === 'this' || object === 'Astro') ? second : object !== undefined && takers.has(object) ? first : undefined
    return typeof name === 'string' ? given.called(name) : undefined
  }

  /** What is known of a name that the file does not declare: what a store of Svelte holds that is imported without the `$`, what Vue hands to a template. */
  undeclared(name: string, node: Node): Origin | undefined {
    const held = name.startsWith('$') ? this.#modules?.origin(this.#survey.bindingOf(name.slice(1), node), []) : undefined
    return known(held) ?? this.#given?.called(name)
  }

  #called(modules: Modules, call: Call, steps: readonly Step[], frame: Frame | undefined): Origin | undefined {
    const name = calleeName(call) ?? ''
    const callee = bare(call.callee)
    const [first] = call.arguments
    const named = first?.type === 'Identifier' ? this.#survey.bindingOf(first.name, first) : undefined
    if (name === 'inject') return modules.ofInstance(named, steps)
    if ((name === 'useContext' || name === 'use') && first?.type === 'Identifier') {
      const provided = providedIn(this.#uses, first.name)
      return provided && this.#ask.at(provided, steps)
    }
    const way = first ? selected(first) : undefined
    if (/^use\w*Selector$/.test(name)) return way ? modules.ofSlice(this.#survey, [...way, ...steps]) : named && modules.knows(named) ? modules.ofSlice(this.#survey, steps, named) : undefined
    const binding = callee.type === 'Identifier' ? this.#survey.bindingOf(callee.name, callee) : undefined
    if (binding?.kind === 'import') {
      if (!modules.knows(binding)) return undefined
      const given = call.arguments.map((each): Origin => (isFunction(bare(each)) ? unknown : this.#ask.origin(each, frame)))
      return modules.origin(binding, steps, given, way)
    }
    // `left()` of a signal that a service keeps: calling it gives its value.
    const kept = call.arguments.length === 0 && steps.length === 0 && this.#survey.modules.includes('@angular/core') ? this.#ask.origin(callee, frame) : unknown
    return telling(kept) ? kept : undefined
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
    if (!binding) return name === 'undefined' ? constant(undefined) : (this.undeclared(name, node) ?? data(name))
    if (binding.kind === 'import') return data(name)
    // What is moved after it is made is what it is made of, moved; a helper that never makes it would be asked without end.
    if (binding.kind === 'variable' && (binding.from || !frame) && this.#survey.settings.has(name)) return this.#ask.named(name, node, frame)
    if (binding.kind !== 'parameter') return unknown
    const way = binding.steps.filter((step) => step !== EACH).join('.')
    return data(way === '' ? name : way)
  }
}
