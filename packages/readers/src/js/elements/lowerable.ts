import { counterIn, Element, type Given, within } from '@aboveboard/core'
import { type Askable, askable } from '../tree/askable.ts'
import { Attributes } from './attributes.ts'
import { Components, isMail } from './components.ts'
import { deeds } from '../effects/deeds.ts'
import { does } from '../effects/deed-signs.ts'
import { Embedded } from './embedded.ts'
import { keepsList } from '../records/kept-list-signs.ts'
import { keptLists } from '../records/kept-lists.ts'
import { Lowering } from './lower.ts'
import { Markup } from './markup.ts'
import { markupRoots } from './markup-roots.ts'
import { spanOf } from '../tree/node.ts'
import type { Modules } from '../modules/modules.ts'
import { jsxNotation, type Notation } from '../tree/notation.ts'
import { Notices } from '../effects/notices.ts'
import { press } from './press.ts'
import { pressesIn } from './presses.ts'
import { put } from './put.ts'
import { type Showing, Showings, shownElement } from '../effects/showings.ts'
import { subjects, tellsSubject } from '../records/subjects.ts'
import type { Survey } from '../tree/survey.ts'
import type { Node } from '../tree/syntax.ts'
import type { JsTools } from '../tools.ts'
import { writtenAsks } from '../records/written-asks.ts'

/** How a tree is written and what it is read with. */
export interface Manner {
  readonly notation?: Notation | undefined
  readonly tools?: JsTools | undefined
  /** Other modules of the project, where they can be had. */
  readonly modules?: Modules | undefined
}

/** A tree, ready to be turned into elements. */
export interface Lowerable {
  readonly survey: Survey
  /** The texts of other modules that move what it shows. */
  readonly moving: readonly string[]
  readonly lowering: Lowering
  /** The HTML in its strings, once it is read; none without a reader of HTML. */
  readonly embedded: Embedded | undefined
  /** Puts what its code shows on the page below `root`, which holds what else there is. */
  readonly showInto: (root: Element) => void
  /** What its code shows, apart. */
  readonly shown: () => readonly Element[]
  /** What it asks by data that something else draws, where it does not stand on a page already. */
  readonly asked: (root: Element) => readonly Element[]
}

export const lowerable = (program: Node, source: string, given: Given, manner?: Manner): Lowerable =>
  loweringOf(askable(program, source, { shows: given.shows, handed: given.handed, modules: manner?.modules }), source, given, manner)

/** The JSX of a tree that is ready to be asked. */
export function loweringOf(known: Askable, source: string, given: Given, { notation = jsxNotation, tools: { readHtml } = {} }: Manner = {}): Lowerable {
  const { program, survey, origins, resolver, wording, values } = known
  const html = readHtml && { markup: new Markup(survey, origins, resolver, wording), embedded: new Embedded(readHtml, { ...given, source }) }
  const attributes = new Attributes(source, survey, resolver, values, notation, given.attributes)
  const lowering = new Lowering(source, survey, resolver, new Components(survey, given), attributes, wording, notation, html)
  const showInto = (root: Element): void => {
    const words: (Showing & { readonly target: string })[] = []
    for (const showing of new Showings(survey, origins, wording, html?.markup).all()) {
      if (html && isPlain(showing)) words.push(showing)
      else root.append(shownElement(showing, html?.embedded))
    }
    for (const element of shownApart(known, source, given.shows, html)) root.append(element)
    // What is written into an element that markup of this file makes stands there; else, where it is written.
    for (const showing of put(root, words)) root.append(shownElement(showing, html?.embedded))
    if (html) press(root, pressesIn(program, source, survey, origins))
    if (does(source) || counterIn(source) !== undefined) for (const deed of deeds(program, source)) root.append(deed)
  }
  const shown = (): readonly Element[] => {
    const root = new Element('#page', spanOf(program))
    showInto(root)
    return root.children.filter((child) => child instanceof Element)
  }
  const asked = (root: Element): readonly Element[] => {
    const known = root.children.filter((child) => child instanceof Element && child.name === '#shown')
    return [...writtenAsks(program, wording, survey.roots.length > 0)].filter(({ at }) => !known.some((each) => within(at, each.at) || within(each.at, at)))
  }
  return { survey, moving: known.modules?.moving(survey) ?? [], lowering, embedded: html?.embedded, showInto, shown, asked }
}

/** Words alone, for an element that is named. */
const isPlain = (showing: Showing): showing is Showing & { readonly target: string } =>
  showing.target !== undefined && !(showing.isHtml && /[<&]/.test(showing.text.value))

/** The HTML in the strings of a file: what puts it together, and what reads it. */
interface Html {
  readonly markup: Markup
  readonly embedded: Embedded
}

/** What code shows in no element that is there already: the mails it sends, messages, lists it keeps, markup. */
export function* shownApart({ program, survey, wording }: Askable, code: string, shows: readonly string[] | undefined, html: Html | undefined): Generator<Element> {
  if (tellsSubject(code)) yield* subjects(program, wording, survey.modules.some(isMail))
  yield* new Notices(survey, wording, shows, html).all()
  if (keepsList(code)) yield* keptLists(program, wording)
  if (html) yield* markupBranches(program, survey, html.markup, html.embedded)
}

/** Markup that no known call shows: given back, kept, handed on. */
function* markupBranches(program: Node, survey: Survey, markup: Markup, embedded: Embedded): Generator<Element> {
  for (const node of markupRoots(program, survey, markup)) if (!markup.isRead(node)) yield embedded.branch(spanOf(node), markup.of(node))
}
