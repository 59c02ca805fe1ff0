import { type Comment, Element, type Page, type Part, type Span, Text } from '@aboveboard/core'
import { written } from '../escapes.ts'
import { spanOf as spanOfNode } from '../js/tree/node.ts'
import type { Node as Expression } from '../js/tree/syntax.ts'
import { Attributes, type Tools as AttributeTools } from './attributes.ts'
import { meaningOf, transparent } from './components.ts'
import { bindingOf, type ElementNode, interpolationsIn, type Node, spanOf, valueAt } from './markup.ts'

/** What a template is read with. */
export interface Tools extends AttributeTools {
  /** Where the template begins. */
  readonly start: number
  readonly configured: Readonly<Record<string, string>> | undefined
  /** Reads HTML out of a text that an expression says (`[innerHTML]`). */
  readonly readHtmlText: ((text: Text) => Page) | undefined
}

/** Something still to be put into an element. */
interface Task {
  readonly into: Element
  readonly node: Node
  /** Stands in the middle of a sentence: other words are beside it. */
  readonly inline: boolean
  /** The variable of the list around it. */
  readonly list: Expression | undefined
}

/** Turns an Angular template into elements. Works from a stack of its own: trees are as deep as their authors like. */
export class Lowering {
  readonly #tools: Tools
  readonly #attributes: Attributes
  readonly #tasks: Task[] = []
  readonly parts: Part[] = []
  readonly comments: Comment[] = []

  constructor(tools: Tools) {
    this.#tools = tools
    this.#attributes = new Attributes(tools)
  }

  all(nodes: readonly Node[], into: Element): void {
    this.#children(nodes, into, undefined)
    for (let task = this.#tasks.pop(); task; task = this.#tasks.pop()) this.#run(task)
  }

  #run({ node, into, inline, list }: Task): void {
    switch (node.kind) {
      case 'text':
      case 'cdata':
        return this.#text(spanOf(node.sourceSpan), into, inline)
      case 'element':
        return this.#element(node, into, list)
      case 'comment':
        return void this.comments.push({ text: node.value ?? '', at: spanOf(node.sourceSpan) })
      case 'block':
        // `@switch` holds nothing but its cases.
        return node.name === 'switch' ? this.#children(node.children, into, list) : this.#children(node.children, branch(into, spanOf(node.startSourceSpan), spanOf(node.sourceSpan)), list)
      case 'expansion':
        return this.#children(node.cases, into, list)
      case 'expansionCase':
        return this.#children(node.expression, branch(into, spanOf(node.valueSourceSpan), spanOf(node.sourceSpan)), list)
    }
  }

  /** Children are pushed last first, so that the first is done first. */
  #children(nodes: readonly Node[], into: Element, list: Expression | undefined): void {
    let words = 0
    for (const node of nodes) if (node.kind === 'text') words += wordsIn(node.value)
    for (let i = nodes.length - 1; i >= 0; i--) this.#tasks.push({ into, node: nodes[i]!, inline: words > 1, list })
  }

  #element(node: ElementNode, into: Element, list: Expression | undefined): void {
    const opening = spanOf(node.startSourceSpan)
    // What is shown in turn, for each of a list or by a directive is never one sentence with what stands beside it.
    if (node.name === 'ng-template' || node.attrs.some(({ name }) => name.startsWith('*'))) into = branch(into, opening, spanOf(node.sourceSpan))
    if (transparent.has(node.name)) return this.#children(node.children, into, list)
    const written = node.name.replace(/^:[^:]+:/, '')
    const meaning = meaningOf(written, this.#tools.configured)
    const tag = { start: opening.start + 1, end: opening.start + 1 + written.length }
    const attributes = this.#attributes.of(node, meaning, list, tag)
    // A button that leads somewhere is a link in dress.
    const name = meaning.name === 'button' && meaning.component && attributes.some((each) => each.name === 'href') ? 'a' : meaning.name
    const element = new Element(name, opening, { attributes, written, extent: spanOf(node.sourceSpan) })
    into.append(element)
    if (meaning.part) this.parts.push({ at: opening, element })
    this.#contents(node, element)
    // A drawing says nothing that is read as text.
    if (name !== 'svg' && name !== 'style' && name !== 'script') this.#children(node.children, element, name === 'select' ? this.#attributes.variableOf(node)?.node : list)
  }

  /** `[innerHTML]`, `[textContent]`, `[innerText]`: what stands in an element by its attribute. */
  #contents(node: ElementNode, element: Element): void {
    const { source, expressions, code, readHtmlText } = this.#tools
    for (const each of node.attrs) {
      const { does, name } = bindingOf(each.name)
      if (does !== 'binds' || (name !== 'innerHTML' && name !== 'innerText' && name !== 'textContent')) continue
      const at = valueAt(each, source)
      const expression = at && expressions.at(at)
      if (!expression) continue
      for (const text of code.alternatives(expression))
        element.append(...(name === 'innerHTML' && readHtmlText && text.value.includes('<') ? readHtmlText(text).root.children : [text]))
    }
  }

  #text(at: Span, into: Element, inline: boolean): void {
    const { source, expressions, escape, start } = this.#tools
    let from = Math.max(at.start, start)
    const say = (end: number): void => {
      const text = written(source, { start: from, end }, escape)
      if (text.value !== '') into.append(text)
    }
    for (const { at: hole, expression } of interpolationsIn(source, at)) {
      say(hole.start)
      from = hole.end
      if (/\S/.test(source.slice(expression.start, expression.end))) this.#show(expressions.at(expression), hole, into, inline)
    }
    say(at.end)
  }

  #show(expression: Expression | undefined, at: Span, into: Element, inline: boolean): void {
    if (!expression) return void into.append(Text.hole(at))
    const { code } = this.#tools
    const [only, ...more] = inline ? code.beside(expression) : code.alternatives(expression)
    if (only && more.length === 0) into.append(only)
    else for (const text of only ? [only, ...more] : []) branch(into, spanOfNode(expression), spanOfNode(expression)).append(text)
  }
}

function branch(into: Element, at: Span, extent: Span): Element {
  const element = new Element('#branch', at, { extent })
  into.append(element)
  return element
}

/** How many pieces of a sentence stand in a text: words, and what may become words. */
function wordsIn(text: string): number {
  let words = 0
  let from = 0
  for (const { at } of interpolationsIn(text, { start: 0, end: text.length })) {
    words += /\S/.test(text.slice(from, at.start)) ? 2 : 1
    from = at.end
  }
  return /\S/.test(text.slice(from)) ? words + 1 : words
}
