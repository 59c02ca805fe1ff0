import { type Comment, Element, type Given, type Kind, Page, type StyleSheet } from '@aboveboard/core'
import { ReadError } from '../read-error.ts'
import { Attributes } from './attributes.ts'
import { Components, isMail } from './components.ts'
import { Folding } from './folding.ts'
import { Lowering } from './lower.ts'
import { jsxMarkup, type Markup } from './markup.ts'
import { spanOf } from './node.ts'
import { Origins } from './origins.ts'
import { parse, type Remark } from './parse.ts'
import { Resolver } from './resolve.ts'
import { Showings, shownElement } from './showings.ts'
import { Survey } from './survey.ts'
import type { Node, Tree } from './syntax.ts'
import { Values } from './values.ts'
import { Variables } from './variables.ts'
import { Wording } from './wording.ts'

/** Reads a file of JSX (or a script that shows words). Throws a `ReadError` when it can't be parsed. */
export function readJsx(source: string, given: Given): Page {
  const { program, comments } = parse(source, given.path)
  return lowered(program, source, given, { comments: commentsOf(comments) })
}

/** The page of a tree that a host has parsed already: ESTree of any make, or Babel's. */
export function pageOf(program: Tree & { readonly comments?: readonly Remark[] | null }, source: string, given: Given): Page {
  return lowered(program as Tree as Node, source, given, { comments: commentsOf(program.comments ?? []) })
}

/** What a file holds beside its tree, and how the tree's text is written. */
interface Beside {
  readonly comments: readonly Comment[]
  readonly styles?: readonly StyleSheet[]
  readonly markup?: Markup
  /** Has a last look at the elements before they are a page. */
  readonly finish?: (root: Element) => void
}

/** The page of a tree: what its JSX shows, and what its code writes. */
export function lowered(program: Node, source: string, given: Given, { comments, styles, markup, finish }: Beside): Page {
  try {
    const { survey, lowering, shown } = lowerable(program, source, given, markup)
    const root = new Element('#page', { start: 0, end: source.length })
    lowering.all(root)
    root.append(...shown())
    finish?.(root)
    return new Page({ ...given, source, kind: given.kind ?? kindOf(survey), root, parts: lowering.parts, comments, styles: styles ?? [], importedStyles: survey.modules.filter(isStyle) })
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('The code is nested too deeply to be read')
    throw error
  }
}

/** A tree, ready to be turned into elements. */
interface Lowerable {
  readonly survey: Survey
  readonly lowering: Lowering
  /** What its code puts on the page. */
  readonly shown: () => readonly Element[]
}

export function lowerable(program: Node, source: string, given: Given, markup?: Markup): Lowerable {
  return loweringOf(askable(program, source), source, given, markup)
}

/** The JSX of a tree that is ready to be asked. */
export function loweringOf({ survey, origins, resolver, wording, values }: Askable, source: string, given: Given, markup: Markup = jsxMarkup): Lowerable {
  const attributes = new Attributes(source, survey, resolver, values, markup)
  const lowering = new Lowering(source, survey, resolver, new Components(survey, given.components), attributes, wording, markup)
  return { survey, lowering, shown: () => [...new Showings(survey, origins, wording).all()].map(shownElement) }
}

/** What is known of a tree, ready to be asked. */
export interface Askable {
  readonly survey: Survey
  readonly origins: Origins
  readonly resolver: Resolver
  readonly wording: Wording
  readonly values: Values
}

export function askable(program: Node, source: string): Askable {
  const survey = new Survey(program)
  const variables = new Variables(survey)
  const resolver = new Resolver(survey, variables)
  const origins = new Origins(source, survey, variables, resolver)
  const wording = new Wording(source, origins, resolver, new Folding(survey))
  return { survey, origins, resolver, wording, values: new Values(origins, resolver, wording) }
}

/** A component that is built from the parts of a mail is one. */
const kindOf = ({ modules }: Survey): Kind => (modules.some(isMail) ? 'email' : 'component')

/** A style sheet of the project. */
export const isStyle = (module: string): boolean => module.endsWith('.css') && /^[.@~/]/.test(module)

export const commentsOf = (remarks: readonly Remark[]): readonly Comment[] => remarks.map((remark) => ({ text: remark.value, at: spanOf(remark) }))
