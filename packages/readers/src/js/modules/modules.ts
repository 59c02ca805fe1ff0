import type { Given, Origin } from '@aboveboard/core'
import type { Askable } from '../tree/askable.ts'
import { Module } from './module.ts'
import { isOwnModule, placesOfModule } from './module-paths.ts'
import type { Binding, Step } from '../tree/scope.ts'
import { EACH } from '../tree/scope.ts'
import { isLively } from '../values/sources.ts'
import type { Survey } from '../tree/survey.ts'
import { isBuilt } from '../elements/tags.ts'
import { told } from '../values/told.ts'

/** A module imports a handful of others that decide what it shows; what is longer is a library or data. */
const [most, longest, deepest] = [8, 30_000, 2]

/** Makes a module ready to be asked; handed in, since a host that has parsed its files has no parser. */
type MakeAskable = (text: string, path: string, modules: Modules) => Askable

type Known = Pick<Given, 'path' | 'beside'>

/** Other modules of the project, as far as they tell where a value of this one comes from. */
export class Modules {
  readonly #given: Known
  readonly #make: MakeAskable
  readonly #depth: number
  readonly #texts = new Map<string, { readonly path: string; readonly text: string } | undefined>()
  readonly #read = new Map<string, Module | undefined>()
  #moving: readonly string[] | undefined

  constructor(given: Known, make: MakeAskable, depth = 0) {
    this.#given = given
    this.#make = make
    this.#depth = depth
  }

  /** The texts of what a file imports by names that are no components, as far as they move anything. */
  moving(survey: Survey): readonly string[] {
    return (this.#moving ??= this.#findMoving(survey))
  }

  #findMoving(survey: Survey): readonly string[] {
    if (!this.#given.beside) return []
    const modules = [...new Set(survey.imports.filter(({ local, module }) => isOwnModule(module) && !isComponent(local)).map(({ module }) => module))]
    return modules.slice(0, most).flatMap((module) => {
      const text = this.#textOf(module)?.text
      return text !== undefined && moves(text) ? [text] : []
    })
  }

  /** Whether a name is imported from a module that can be asked. */
  knows(binding: Binding | undefined): binding is Binding {
    if (!binding) return false
    const { kind, module, exported: name } = binding
    return kind === 'import' && module !== undefined && name !== undefined && isOwnModule(module) && this.#given.beside !== undefined && this.#depth < deepest
  }

  /** Where what is imported comes from; with `given`, what it gives back when it is called so, and `selector` takes out of that. */
  origin(binding: Binding | undefined, steps: readonly Step[], given?: readonly Origin[], selector?: readonly Step[]): Origin | undefined {
    const [name, way] = this.#wayTo(binding, steps)
    const origin = name === undefined ? undefined : this.#moduleOf(binding!.module!)?.origin(name, way, given, selector)
    return origin && told(origin, way, pathTo(binding!, steps))
  }

  /** What an object of looks says that is imported, as CSS. */
  style(binding: Binding | undefined, steps: readonly Step[]): string | undefined {
    const [name, way] = this.#wayTo(binding, steps)
    return name === undefined ? undefined : this.#moduleOf(binding!.module!)?.style(name, way)
  }

  /** What a module gives away that a name stands for, and the way that is left within it: of all at once, the first step. */
  #wayTo(binding: Binding | undefined, steps: readonly Step[]): readonly [name: string | undefined, way: readonly Step[]] {
    if (!this.knows(binding)) return [undefined, steps]
    if (binding.exported !== '*') return [binding.exported, steps]
    const [first, ...rest] = steps
    return [typeof first === 'string' ? first : undefined, rest]
  }

  /** Where a value of a class comes from that is imported, and made elsewhere: a service that is handed in. */
  ofInstance(binding: Binding | undefined, steps: readonly Step[]): Origin | undefined {
    if (!this.knows(binding)) return undefined
    const origin = this.#moduleOf(binding.module!)?.ofInstance(binding.exported!, steps)
    return origin && told(origin, steps, pathTo(binding, steps))
  }

  /** Where a value of the one store comes from, by the way into it: that of the part which a file imports something of. */
  ofSlice(survey: Survey, [name, ...steps]: readonly Step[], selector?: Binding): Origin | undefined {
    const asked = selector ? [selector.module!] : survey.imports.filter(({ module }) => isOwnModule(module)).map(({ module }) => module)
    for (const module of new Set(asked)) {
      if (!this.#textOf(module)?.text.includes('createSlice')) continue
      const origin = this.#moduleOf(module)?.ofSlice(selector?.exported, name, steps)
      if (origin) return told(origin, steps, joined([name, ...steps]))
    }
    return undefined
  }

  #textOf(module: string): { readonly path: string; readonly text: string } | undefined {
    if (this.#texts.has(module)) return this.#texts.get(module)
    let found: { readonly path: string; readonly text: string } | undefined
    for (const path of placesOfModule(module, this.#given.path)) {
      const text = this.#given.beside?.(path)
      if (text === undefined) continue
      if (text.length <= longest && !isBuilt(text)) found = { path, text }
      break
    }
    this.#texts.set(module, found)
    return found
  }

  #moduleOf(name: string): Module | undefined {
    if (this.#read.has(name)) return this.#read.get(name)
    // One that leads back to itself tells nothing there.
    this.#read.set(name, undefined)
    const found = this.#textOf(name)
    const module = found && this.#opened(found)
    this.#read.set(name, module)
    return module
  }

  #opened({ path, text }: { readonly path: string; readonly text: string }): Module | undefined {
    try {
      const modules = new Modules({ ...this.#given, path }, this.#make, this.#depth + 1)
      return new Module(this.#make(text, path, modules), modules)
    } catch {
      // What cannot be read tells nothing; its own turn will tell why.
      return undefined
    }
  }
}

const joined = (steps: readonly (Step | undefined)[]): string => steps.filter((step) => step !== EACH && step !== undefined).join('.')
const pathTo = ({ name }: Binding, steps: readonly Step[]): string => joined([name, ...steps])

const isComponent = (name: string): boolean => /^[A-Z][a-z]/.test(name) && !/(?:Context|Store|Service|Slice)$/.test(name)

/** Whether code draws lots, asks the clock, counts by itself or decides what is switched on. */
const moves = (text: string): boolean => isLively(text) || /\bset(?:Interval|Timeout)\b|\binterval\(/.test(text) || beginning.test(text)
/** What a form begins with, a yes among it. */
const beginning = /\b(?:default|initial|empty|blank|start|new)\w{0,30}\s{0,3}(?::[^={}\n]{1,60})?=\s{0,3}\{[^}]{0,400}\btrue\b/i
