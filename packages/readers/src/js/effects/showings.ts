import { Attribute, Element, type Placed, type Span, Text } from '@aboveboard/core'
import type { Embedded } from '../elements/embedded.ts'
import { calleeName } from '../values/hooks.ts'
import type { Markup } from '../elements/markup.ts'
import { bare, isCall, isFunction, isMember, keyOf, spanOf } from '../tree/node.ts'
import type { Origins } from '../values/origins.ts'
import { Selectors } from './selectors.ts'
import type { Survey } from '../tree/survey.ts'
import type { Call, Node } from '../tree/syntax.ts'
import { distanceOf, untilOf } from '../values/until.ts'
import type { Wording } from '../elements/wording.ts'
import { separated } from '../elements/words.ts'

/** Words that code puts on a page. */
export interface Showing {
  /** Where to, as a CSS selector, when the file tells: `#left`, `.timer`. */
  readonly target: string | undefined
  readonly text: Text
  /** The assignment or call. */
  readonly at: Span
  /** The text is HTML. */
  readonly isHtml: boolean
  /** What other files bring in. */
  readonly parts: readonly Placed[]
}

const noParts: readonly Placed[] = []

const html = new Set(['innerHTML', 'outerHTML', 'html', 'append', 'prepend', 'replaceWith', 'insertAdjacentHTML', 'write', 'writeln'])

/** What shows whatever it is given. */
const always = new Set(['text', 'html', 'countdown'])

/** Finds what code shows: `element.textContent = …`, `$('#left').html(…)`. */
export class Showings {
  readonly #survey: Survey
  readonly #selectors: Selectors
  readonly #wording: Wording
  readonly #markup: Markup | undefined

  constructor(survey: Survey, origins: Origins, wording: Wording, markup: Markup | undefined) {
    this.#survey = survey
    this.#selectors = new Selectors(survey, origins)
    this.#wording = wording
    this.#markup = markup
  }

  *all(): Generator<Showing> {
    for (const node of this.#survey.showings) {
      const found = node.type === 'AssignmentExpression' ? this.#assigned(node.left, node.right) : isCall(node) ? this.#called(node) : undefined
      if (found && found.text.value.trim() !== '') yield { ...found, at: spanOf(node) }
    }
  }

  #assigned(left: Node, right: Node): Omit<Showing, 'at'> | undefined {
    const target = bare(left)
    if (!isMember(target)) return undefined
    return { target: this.#selectors.of(target.object), ...this.#said(right, html.has(String(keyOf(target.property, target.computed)))) }
  }

  #called(call: Call): Omit<Showing, 'at'> | undefined {
    const callee = bare(call.callee)
    const name = calleeName(call) ?? ''
    // `insertAdjacentHTML('beforeend', html)` tells where first.
    const given = name.startsWith('insertAdjacent') ? call.arguments.slice(1) : call.arguments
    if (!isMember(callee)) return undefined
    // `append` takes elements and form fields as well: only what is written out is words. jQuery’s `countdown(end)` shows what is left until a moment.
    const said = given
      .filter((each) => !isFunction(each))
      .map((each) => (name === 'countdown' ? this.#left(each, call) : this.#said(each, html.has(name))))
      .filter(({ text }) => always.has(name) || /[^\uFFFC\s]/.test(text.value))
    return {
      target: name.startsWith('write') ? undefined : this.#selectors.of(callee.object),
      text: separated(said.map(({ text }) => text), spanOf(call)),
      isHtml: html.has(name),
      parts: said.flatMap(({ parts }) => parts),
    }
  }

  /** What is left until a moment, however the plug-in is told of it. */
  #left(given: Node, call: Call): Pick<Showing, 'text' | 'isHtml' | 'parts'> {
    const until = untilOf(given)
    const distance = until && distanceOf(until, spanOf(call))
    return distance ? { text: distance, isHtml: false, parts: noParts } : this.#said(until ?? given, false)
  }

  #said(node: Node, isHtml: boolean): Pick<Showing, 'text' | 'isHtml' | 'parts'> {
    const written = isHtml && this.#markup?.signs.leads(node) ? this.#markup.of(node) : undefined
    return written ? { ...written, isHtml } : { text: this.#wording.alternately(node), isHtml, parts: noParts }
  }
}

/** A showing as an element of its own. */
export function shownElement(showing: Showing, embedded: Embedded | undefined): Element {
  const { target, text, at, isHtml } = showing
  const attributes = target === undefined ? [] : [new Attribute('for', at, { text: Text.implied(target, at) })]
  const element = new Element('#shown', at, { attributes })
  return isHtml && embedded ? embedded.into(element, showing) : element.append(text)
}
