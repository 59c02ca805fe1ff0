import { type Comment, Element, type Given, type Kind, Page } from '@aboveboard/core'
import { ReadError } from '../read-error.ts'
import { Attributes } from './attributes.ts'
import { Components, isMail } from './components.ts'
import { Folding } from './folding.ts'
import { Lowering } from './lower.ts'
import { spanOf } from './node.ts'
import { Origins } from './origins.ts'
import { parse, type Remark } from './parse.ts'
import { Resolver } from './resolve.ts'
import { Showings, shownElement } from './showings.ts'
import { Survey } from './survey.ts'
import type { Node, Tree } from './syntax.ts'
import { Variables } from './variables.ts'
import { Wording } from './wording.ts'

/** Reads a file of JSX (or a script that shows words). Throws a `ReadError` when it can't be parsed. */
export function readJsx(source: string, given: Given): Page {
  const { program, comments } = parse(source, given.path)
  return lowered(program, comments, source, given)
}

/** The page of a tree that a host has parsed already: ESTree of any make, or Babel's. */
export function pageOf(program: Tree & { readonly comments?: readonly Remark[] | null }, source: string, given: Given): Page {
  return lowered(program as Tree as Node, program.comments ?? [], source, given)
}

function lowered(program: Node, remarks: readonly Remark[], source: string, given: Given): Page {
  try {
    const { survey, lowering, shown } = lowerable(program, source, given)
    const root = new Element('#page', { start: 0, end: source.length })
    lowering.all(root)
    root.append(...shown())
    return new Page({ ...given, source, kind: given.kind ?? kindOf(survey), root, parts: lowering.parts, comments: commentsOf(remarks), importedStyles: survey.modules.filter(isStyle) })
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('The code is nested too deeply to be read')
    throw error
  }
}

/** A tree, ready to be turned into elements; `shown` are those of what its code puts on the page. */
export function lowerable(program: Node, source: string, given: Given): { readonly survey: Survey; readonly lowering: Lowering; readonly shown: () => readonly Element[] } {
  const { survey, origins, resolver, wording } = askable(program, source)
  const attributes = new Attributes(source, survey, origins, resolver, wording)
  const lowering = new Lowering(source, survey, resolver, new Components(survey, given.components), attributes, wording)
  return { survey, lowering, shown: () => [...new Showings(survey, origins, wording).all()].map(shownElement) }
}

/** What is known of a tree, ready to be asked. */
export function askable(program: Node, source: string): { readonly survey: Survey; readonly origins: Origins; readonly resolver: Resolver; readonly wording: Wording } {
  const survey = new Survey(program)
  const variables = new Variables(survey)
  const resolver = new Resolver(survey, variables)
  const origins = new Origins(source, survey, variables, resolver)
  return { survey, origins, resolver, wording: new Wording(source, origins, resolver, new Folding(survey)) }
}

/** A component that is built from the parts of a mail is one. */
const kindOf = ({ modules }: Survey): Kind => (modules.some(isMail) ? 'email' : 'component')

/** A style sheet of the project. */
const isStyle = (module: string): boolean => module.endsWith('.css') && /^[.@~/]/.test(module)

const commentsOf = (remarks: readonly Remark[]): readonly Comment[] => remarks.map((remark) => ({ text: remark.value, at: spanOf(remark) }))
