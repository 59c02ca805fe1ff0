import { Attribute, Element, type Placed, type Span, Text } from '@aboveboard/core'
import type { Embedded } from './embedded.ts'
import { calleeName } from './hooks.ts'
import type { Markup } from './markup.ts'
import { bare, isCall, isFunction, isMember, keyOf, pathOf, spanOf } from './node.ts'
import type { Origins } from './origins.ts'
import type { Survey } from './survey.ts'
import type { Call, Node } from './syntax.ts'
import type { Wording } from './wording.ts'
import { separated } from './words.ts'

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

const deepest = 8
const html = new Set(['innerHTML', 'outerHTML', 'html', 'append', 'prepend', 'replaceWith', 'insertAdjacentHTML', 'write', 'writeln'])

/** Finds what code shows: `element.textContent = …`, `$('#left').html(…)`. */
export class Showings {
  readonly #survey: Survey
  readonly #origins: Origins
  readonly #wording: Wording
  readonly #markup: Markup | undefined

  constructor(survey: Survey, origins: Origins, wording: Wording, markup: Markup | undefined) {
    this.#survey = survey
    this.#origins = origins
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
    return { target: this.#target(target.object), ...this.#said(right, html.has(String(keyOf(target.property, target.computed)))) }
  }

  #called(call: Call): Omit<Showing, 'at'> | undefined {
    const callee = bare(call.callee)
    const name = calleeName(call) ?? ''
    // `insertAdjacentHTML('beforeend', html)` tells where first.
    const given = name.startsWith('insertAdjacent') ? call.arguments.slice(1) : call.arguments
    if (!isMember(callee)) return undefined
    // `append` takes elements and form fields as well: only what is written out is words.
    const said = given
      .filter((each) => !isFunction(each))
      .map((each) => this.#said(each, html.has(name)))
      .filter(({ text }) => name === 'text' || name === 'html' || /[^\uFFFC\s]/.test(text.value))
    return {
      target: name.startsWith('write') ? undefined : this.#target(callee.object),
      text: separated(said.map(({ text }) => text), spanOf(call)),
      isHtml: html.has(name),
      parts: said.flatMap(({ parts }) => parts),
    }
  }

  #said(node: Node, isHtml: boolean): Pick<Showing, 'text' | 'isHtml' | 'parts'> {
    const written = isHtml && this.#markup?.signs.leads(node) ? this.#markup.of(node) : undefined
    return written ? { ...written, isHtml } : { text: this.#wording.alternately(node), isHtml, parts: noParts }
  }

  /** The element code writes into, as a CSS selector. */
  #target(node: Node, depth = 0): string | undefined {
    node = bare(node)
    if (depth > deepest) return undefined
    if (isCall(node)) return this.#sought(node, depth)
    if (isMember(node)) {
      // `getElementsByClassName('timer')[0]`
      if (node.computed && typeof keyOf(node.property, true) === 'number') return this.#target(node.object, depth + 1)
      const path = pathOf(node)
      if (path === 'document.title') return 'title'
      const from = path === undefined ? undefined : this.#survey.bindingOf(path, node)?.from
      return from && this.#target(from, depth + 1)
    }
    if (node.type !== 'Identifier') return undefined
    const binding = this.#survey.bindingOf(node.name, node)
    if (!binding) return undefined
    if (binding.kind !== 'parameter') {
      const written = this.#survey.writes.get(node.name)?.find(({ node: write }) => this.#survey.bindingOf(node.name, write) === binding)?.node
      const from = binding.from ?? (written?.type === 'AssignmentExpression' ? written.right : undefined)
      return from && this.#target(from, depth + 1)
    }
    // `timers.forEach((timer) => …)`
    const call = binding.from && this.#survey.callbacks.get(binding.from)
    const callee = call && bare(call.callee)
    return callee && isMember(callee) && binding.index === 0 && calleeName(call) === 'forEach' ? this.#target(callee.object, depth + 1) : undefined
  }

  #sought(call: Call, depth: number): string | undefined {
    const name = calleeName(call)
    const [first] = call.arguments
    const origin = first && this.#origins.of(first)
    const given = origin?.kind === 'constant' && typeof origin.value === 'string' ? origin.value.trim() : undefined
    switch (name) {
      case 'getElementById':
        return given === undefined ? undefined : `#${given}`
      case 'getElementsByClassName':
        return given === undefined ? undefined : `.${given.split(/\s+/).join('.')}`
      case 'getElementsByName':
        return given === undefined ? undefined : `[name="${given}"]`
      case 'querySelector':
      case 'querySelectorAll':
      case 'getElementsByTagName':
      case '$':
      case '$$':
      case 'jQuery':
      case 'select':
        // `$('<p>')` makes an element.
        return given === undefined || given.startsWith('<') ? undefined : given
      case 'find': {
        const callee = bare(call.callee)
        const around = isMember(callee) ? this.#target(callee.object, depth + 1) : undefined
        return given === undefined ? undefined : around === undefined ? given : `${around} ${given}`
      }
      // `$('#left').fadeIn().text(…)`: jQuery hands the element on.
      default: {
        const callee = bare(call.callee)
        return isMember(callee) ? this.#target(callee.object, depth + 1) : undefined
      }
    }
  }
}

/** A showing as an element of its own. */
export function shownElement(showing: Showing, embedded: Embedded | undefined): Element {
  const { target, text, at, isHtml } = showing
  const attributes = target === undefined ? [] : [new Attribute('for', at, { text: Text.implied(target, at) })]
  const element = new Element('#shown', at, { attributes })
  return isHtml && embedded ? embedded.into(element, showing) : element.append(text)
}
