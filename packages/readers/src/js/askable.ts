import { ClassNames } from './class-names.ts'
import { Folding } from './folding.ts'
import { noticed } from './notices.ts'
import { Origins } from './origins.ts'
import { Resolver } from './resolve.ts'
import { Survey } from './survey.ts'
import type { Node } from './syntax.ts'
import { Values } from './values.ts'
import { Variables } from './variables.ts'
import { Wording } from './wording.ts'

/** What is known of a tree, ready to be asked. */
export interface Askable {
  readonly program: Node
  readonly survey: Survey
  readonly origins: Origins
  readonly resolver: Resolver
  readonly wording: Wording
  readonly values: Values
}

/** `shows`: calls that show words, beside those that always do (see `Given`). */
export function askable(program: Node, source: string, shows?: readonly string[]): Askable {
  const survey = new Survey(program, noticed(shows))
  const variables = new Variables(survey)
  const resolver = new Resolver(survey, variables)
  const origins = new Origins(source, survey, variables, resolver)
  const wording = new Wording(source, origins, resolver, new Folding(survey))
  return { program, survey, origins, resolver, wording, values: new Values(origins, resolver, wording, new ClassNames(survey, wording)) }
}
