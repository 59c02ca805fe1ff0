import { type Comment, Element, type Given, type Kind, Page, type Placed } from '@aboveboard/core'
import { kindOf as kindOfHtml } from '../kind.ts'
import { ReadError } from '../read-error.ts'
import { Attributes } from './attributes.ts'
import { Components, isMail } from './components.ts'
import { Embedded } from './embedded.ts'
import { Folding } from './folding.ts'
import { Lowering } from './lower.ts'
import { Markup } from './markup.ts'
import { markupRoots } from './markup-roots.ts'
import { spanOf } from './node.ts'
import { noticed, Notices } from './notices.ts'
import { Origins } from './origins.ts'
import { parse, type Remark } from './parse.ts'
import { put } from './put.ts'
import { Resolver } from './resolve.ts'
import { type Showing, Showings, shownElement } from './showings.ts'
import { subjects, tellsSubject } from './subjects.ts'
import { Survey } from './survey.ts'
import type { Node, Tree } from './syntax.ts'
import type { JsTools } from './tools.ts'
import { Variables } from './variables.ts'
import { Wording } from './wording.ts'

/** Reads a file of JSX (or a script that shows words). Throws a `ReadError` when it can't be parsed. */
export function readJsx(source: string, given: Given, tools: JsTools = {}): Page {
  const { program, comments } = parse(source, given.path)
  return lowered(program, comments, source, given, tools)
}

/** The page of a tree that a host has parsed already: ESTree of any make, or Babel's. */
export function pageOf(program: Tree & { readonly comments?: readonly Remark[] | null }, source: string, given: Given, tools: JsTools = {}): Page {
  return lowered(program as Tree as Node, program.comments ?? [], source, given, tools)
}

function lowered(program: Node, remarks: readonly Remark[], source: string, given: Given, tools: JsTools): Page {
  try {
    const { survey, lowering, embedded, showInto } = lowerable(program, source, given, tools)
    const root = new Element('#page', { start: 0, end: source.length })
    lowering.all(root)
    showInto(root)
    const { parts, comments, styles, kind, lang } = embedded ?? none
    return new Page({
      ...given,
      source,
      kind: given.kind ?? kindOf(survey, given.path) ?? kind ?? 'component',
      lang: given.lang ?? lang,
      root,
      parts: inOrder([...lowering.parts, ...parts]),
      comments: [...commentsOf(remarks), ...comments],
      styles,
      importedStyles: survey.modules.filter(isStyle),
    })
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('The code is nested too deeply to be read')
    throw error
  }
}

/** A tree, ready to be turned into elements. */
interface Lowerable {
  readonly survey: Survey
  readonly lowering: Lowering
  /** The HTML in its strings, once it is read; none without a reader of HTML. */
  readonly embedded: Embedded | undefined
  /** Puts what its code shows on the page below `root`, which holds what else there is. */
  readonly showInto: (root: Element) => void
  /** What its code shows, apart. */
  readonly shown: () => readonly Element[]
}

export function lowerable(program: Node, source: string, given: Given, { readHtml }: JsTools = {}): Lowerable {
  const { survey, origins, resolver, wording } = askable(program, source, given.shows)
  const html = readHtml && { markup: new Markup(survey, origins, resolver, wording), embedded: new Embedded(readHtml, { ...given, source }) }
  const attributes = new Attributes(source, survey, origins, resolver, wording)
  const lowering = new Lowering(source, survey, resolver, new Components(survey, given.components), attributes, wording, html)
  const showInto = (root: Element): void => {
    const words: (Showing & { readonly target: string })[] = []
    for (const showing of new Showings(survey, origins, wording, html?.markup).all()) {
      if (html && isPlain(showing)) words.push(showing)
      else root.append(shownElement(showing, html?.embedded))
    }
    if (tellsSubject(source)) for (const subject of subjects(program, wording, survey.modules.some(isMail))) root.append(subject)
    for (const notice of new Notices(survey, wording, given.shows, html).all()) root.append(notice)
    if (html) for (const branch of markupBranches(program, survey, html.markup, html.embedded)) root.append(branch)
    // What is written into an element that markup of this file makes stands there; else, where it is written.
    for (const showing of put(root, words)) root.append(shownElement(showing, html?.embedded))
  }
  const shown = (): readonly Element[] => {
    const root = new Element('#page', spanOf(program))
    showInto(root)
    return root.children.filter((child) => child instanceof Element)
  }
  return { survey, lowering, embedded: html?.embedded, showInto, shown }
}

/** What is known of a tree, ready to be asked. */
export function askable(program: Node, source: string, shows?: readonly string[]): { readonly survey: Survey; readonly origins: Origins; readonly resolver: Resolver; readonly wording: Wording } {
  const survey = new Survey(program, noticed(shows))
  const variables = new Variables(survey)
  const resolver = new Resolver(survey, variables)
  const origins = new Origins(source, survey, variables, resolver)
  return { survey, origins, resolver, wording: new Wording(source, origins, resolver, new Folding(survey)) }
}

const none: Pick<Embedded, 'parts' | 'comments' | 'styles' | 'kind' | 'lang'> = { parts: [], comments: [], styles: [], kind: undefined, lang: undefined }

/** Words alone, for an element that is named. */
const isPlain = (showing: Showing): showing is Showing & { readonly target: string } =>
  showing.target !== undefined && !(showing.isHtml && /[<&]/.test(showing.text.value))

/** Markup that no known call shows: given back, kept, handed on. */
export function* markupBranches(program: Node, survey: Survey, markup: Markup, embedded: Embedded): Generator<Element> {
  for (const node of markupRoots(program, survey, markup)) if (!markup.isRead(node)) yield embedded.branch(spanOf(node), markup.of(node))
}

const inOrder = <T extends Placed>(placed: readonly T[]): readonly T[] => [...placed].sort((a, b) => a.at.start - b.at.start)

/** A component that is built from the parts of a mail is one. */
function kindOf({ modules }: Survey, path: string): Kind | undefined {
  if (!modules.some(isMail)) return undefined
  // Its name may tell that it serves; a folder of examples does not tell that it sells.
  const kind = kindOfHtml(path.replace(/\.\w+$/, '.html'))
  return kind === 'service-email' ? kind : 'email'
}

/** A style sheet of the project. */
const isStyle = (module: string): boolean => module.endsWith('.css') && /^[.@~/]/.test(module)

const commentsOf = (remarks: readonly Remark[]): readonly Comment[] => remarks.map((remark) => ({ text: remark.value, at: spanOf(remark) }))
