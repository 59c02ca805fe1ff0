import type { Handed } from '@aboveboard/core'
import { ClassNames } from '../elements/class-names.ts'
import { Folding } from '../values/folding.ts'
import { GivenComponent } from '../modules/given-component.ts'
import type { Modules } from '../modules/modules.ts'
import { noticed } from '../effects/notices.ts'
import { Origins } from '../values/origins.ts'
import { Resolver } from '../values/resolve.ts'
import { Survey } from './survey.ts'
import type { Node } from './syntax.ts'
import { Values } from '../elements/values.ts'
import { Variables } from './variables.ts'
import { Wording } from '../elements/wording.ts'

/** What is known of a tree, ready to be asked. */
export interface Askable {
  readonly program: Node
  readonly survey: Survey
  /** Other modules of the project, where they can be had. */
  readonly modules: Modules | undefined
  readonly origins: Origins
  readonly resolver: Resolver
  readonly wording: Wording
  readonly values: Values
}

/** What is known of a tree beside itself. */
interface Known {
  /** Calls that show words, beside those that always do (see `Given`). */
  readonly shows?: readonly string[] | undefined
  /** Other modules of the project; none where they cannot be had. */
  readonly modules?: Modules | undefined
  /** What another file gives the component that stands here. */
  readonly handed?: Handed | undefined
}

export function askable(program: Node, source: string, { shows, modules, handed }: Known = {}): Askable {
  const survey = new Survey(program, noticed(shows))
  const variables = new Variables(survey)
  const resolver = new Resolver(survey, variables)
  const origins = new Origins(source, survey, variables, resolver, { modules, given: handed && new GivenComponent(program, survey, handed) })
  const wording = new Wording(source, origins, resolver, new Folding(survey))
  return { program, survey, modules, origins, resolver, wording, values: new Values(origins, resolver, wording, new ClassNames(survey, wording), { survey, modules }) }
}
