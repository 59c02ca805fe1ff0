import { type Attribute, Element, type Page, type Part, type Span, Text } from '@aboveboard/core'
import { type ElementNode, NodeTypes, type TemplateChildNode } from '@vue/compiler-dom'
import { htmlRcdata, htmlText, written } from '../escapes.ts'
import type { Components, Meaning } from '../js/elements/components.ts'
import { bare, spanOf as spanOfNode, stringOf } from '../js/tree/node.ts'
import type { Code } from '../js/pieces.ts'
import type { Node } from '../js/tree/syntax.ts'
import { Attributes } from './attributes.ts'
import { meaningOf, pascal, transparent } from './components.ts'
import { attribute, bound, directive, expressionAt, openingOf, spanOf } from './markup.ts'
import { Models } from './model.ts'
import { props } from './props.ts'

/** Reads HTML out of a text that an expression says; handed in, so that a parser of HTML is loaded only where one is needed. */
export type ReadHtmlText = (text: Text) => Page

/** Something still to be put into an element. */
interface Task {
  readonly into: Element
  readonly node: TemplateChildNode
  /** Stands in the middle of a sentence: other words are beside it. */
  readonly inline: boolean
  /** The list with a `v-model` around it. */
  readonly list: ElementNode | undefined
}

/** What a template is read with. */
export interface Tools {
  readonly source: string
  readonly code: Code
  readonly components: Components
  readonly configured: Readonly<Record<string, string>> | undefined
  readonly readHtmlText: ReadHtmlText | undefined
}

/** Turns a Vue template into elements. Works from a stack of its own: trees are as deep as their authors like. */
export class Lowering {
  readonly #tools: Tools
  readonly #attributes: Attributes
  readonly #models: Models
  readonly #tasks: Task[] = []
  readonly parts: Part[] = []
  readonly comments: { readonly text: string; readonly at: Span }[] = []

  constructor(tools: Tools) {
    this.#tools = tools
    this.#attributes = new Attributes(tools.source, tools.code)
    this.#models = new Models(tools.source, tools.code)
  }

  template(template: ElementNode, into: Element): void {
    this.#children(template, into, undefined)
    for (let task = this.#tasks.pop(); task; task = this.#tasks.pop()) this.#run(task)
  }

  #run({ node, into, inline, list }: Task): void {
    switch (node.type) {
      case NodeTypes.TEXT:
        return void into.append(written(this.#tools.source, spanOf(node.loc), into.name === 'textarea' || into.name === 'title' ? htmlRcdata : htmlText))
      case NodeTypes.COMMENT:
        return void this.comments.push({ text: node.content, at: spanOf(node.loc) })
      case NodeTypes.INTERPOLATION: {
        // `{{ }}` shows nothing.
        if (!/\S/.test(node.loc.source.slice(2, -2))) return
        const expression = this.#tools.code.expression(spanOf(node.content.loc))
        return this.#show(expression, spanOf(node.loc), into, inline)
      }
      case NodeTypes.ELEMENT:
        return this.#element(node, into, list)
    }
  }

  /** Children are pushed last first, so that the first is done first. */
  #children({ children }: ElementNode, into: Element, list: ElementNode | undefined): void {
    const inline = children.filter(isWords).length > 1
    for (let i = children.length - 1; i >= 0; i--) this.#tasks.push({ into, node: children[i]!, inline, list })
  }

  #element(node: ElementNode, into: Element, list: ElementNode | undefined): void {
    const { source } = this.#tools
    const opening = openingOf(node, source)
    // What is shown in turn, for each of a list or in a slot is never one sentence with what stands beside it.
    if (directive(node, 'if', 'else-if', 'else', 'for', 'slot')) {
      const branch = new Element('#branch', opening, { extent: spanOf(node.loc) })
      into.append(branch)
      into = branch
    }
    if (node.tag === 'template' || transparent.has(pascal(node.tag))) return this.#children(node, into, list)
    const tag = { start: opening.start + 1, end: opening.start + 1 + node.tag.length }
    const meaning = this.#meaningOf(node, tag)
    const modelled = this.#modelled(node, meaning, list)
    const { attributes, open } = this.#attributes.of(node, meaning, modelled, tag)
    // A button that leads somewhere is a link in dress.
    const name = meaning.name === 'button' && meaning.component && attributes.some((each) => each.name === 'href') ? 'a' : meaning.name
    const element = new Element(name, opening, { attributes, open, written: node.tag, extent: spanOf(node.loc) })
    into.append(element)
    if (meaning.part || name === 'slot') this.parts.push({ at: opening, name: meaning.from, element })
    if (meaning.component) props(node, element, this.#tools.code)
    this.#contents(node, element)
    // A drawing says nothing that is read as text.
    if (name !== 'svg') this.#children(node, element, name === 'select' && directive(node, 'model') ? node : list)
  }

  #meaningOf(node: ElementNode, tag: Span): Meaning {
    const { components, configured } = this.#tools
    return meaningOf(node.tag === 'component' ? (this.#nameOf(node) ?? node.tag) : node.tag, tag, components, configured)
  }

  /** What `<component :is="'button'">` is. */
  #nameOf(node: ElementNode): string | undefined {
    const plain = attribute(node, 'is')
    if (plain) return plain.value?.content
    const binding = bound(node, 'is')
    const at = binding && expressionAt(binding)
    const expression = at && this.#tools.code.expression(at)
    if (!expression) return undefined
    const origin = this.#tools.code.originOf(expression)
    return origin.kind === 'constant' && typeof origin.value === 'string' && /^[A-Za-z][\w-]*$/.test(origin.value) ? origin.value : undefined
  }

  #modelled(node: ElementNode, meaning: Meaning, list: ElementNode | undefined): readonly Attribute[] {
    if (meaning.name !== 'option' || !list) return this.#models.attributes(node, meaning)
    const variable = this.#models.variableOf(list)
    return variable ? [this.#models.option(node, variable, list)] : []
  }

  /** What directives put into an element: `v-text`, `v-html`, `v-t`. */
  #contents(node: ElementNode, element: Element): void {
    const { code, readHtmlText } = this.#tools
    const said = directive(node, 'text', 'html', 't')
    const at = said && expressionAt(said)
    const expression = at && code.expression(at)
    if (!expression || !said) return
    if (said.name === 't') element.append(Text.hole(at, { kind: 'translation', key: stringOf(bare(expression)) ?? '' }))
    else if (said.name === 'text') this.#show(expression, at, element, false)
    else
      for (const text of code.alternatives(expression)) {
        if (!readHtmlText || !text.value.includes('<')) element.append(text)
        else {
          const { root, missing } = readHtmlText(text)
          element.append(...root.children)
          for (const part of missing) this.parts.push(part)
        }
      }
  }

  #show(expression: Node | undefined, at: Span, into: Element, inline: boolean): void {
    if (!expression) return void into.append(Text.hole(at))
    const { code } = this.#tools
    const [only, ...more] = inline ? code.beside(expression) : code.alternatives(expression)
    if (only && more.length === 0) into.append(only)
    else
      for (const text of only ? [only, ...more] : []) {
        const branch = new Element('#branch', spanOfNode(expression))
        into.append(branch.append(text))
      }
  }
}

/** Whether words stand there, or what may become words. */
const isWords = (node: TemplateChildNode): boolean => node.type === NodeTypes.INTERPOLATION || (node.type === NodeTypes.TEXT && /\S/.test(node.content))
