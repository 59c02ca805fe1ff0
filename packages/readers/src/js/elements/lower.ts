import { Attribute, Element, type Part, Text } from '@aboveboard/core'
import type { Attributes } from './attributes.ts'
import type { Components } from './components.ts'
import { pastBlanks } from '../../markup/blanks.ts'
import type { Embedded } from './embedded.ts'
import type { Markup } from './markup.ts'
import type { Notation } from '../tree/notation.ts'
import { propertyOf } from './messages.ts'
import { bare, endOf, isCall, isFunction, isJsx, jsxName, spanOf, startOf, stringOf } from '../tree/node.ts'
import type { Resolver } from '../values/resolve.ts'
import type { Survey } from '../tree/survey.ts'
import type { Jsx, JsxElement, Node } from '../tree/syntax.ts'
import type { Wording } from './wording.ts'

/** Something still to be put into an element. */
interface Task {
  readonly into: Element
  readonly node: Node
  /** Stands in the middle of a sentence: other words are beside it. */
  readonly inline: boolean
  /** An item of a list or object that a component is given. */
  readonly item?: boolean
}

/** So many items of a list are looked at. */
const mostItems = 60

/** Turns JSX into elements. Works from a stack of its own: trees are as deep as their authors like. */
export class Lowering {
  readonly #source: string
  readonly #survey: Survey
  readonly #resolver: Resolver
  readonly #components: Components
  readonly #attributes: Attributes
  readonly #wording: Wording
  readonly #notation: Notation
  readonly #html: { readonly markup: Markup; readonly embedded: Embedded } | undefined
  readonly #tasks: Task[] = []
  readonly parts: Part[] = []

  constructor(source: string, survey: Survey, resolver: Resolver, components: Components, attributes: Attributes, wording: Wording, notation: Notation, html?: { readonly markup: Markup; readonly embedded: Embedded }) {
    this.#source = source
    this.#survey = survey
    this.#resolver = resolver
    this.#components = components
    this.#attributes = attributes
    this.#wording = wording
    this.#notation = notation
    this.#html = html
  }

  /** A tree, or what an expression shows; `inline`: other words are beside it. */
  put(node: Node, into: Element, inline = false): void {
    this.#tasks.push({ into, node, inline })
    this.#run()
  }

  /** Every JSX tree of the file, each apart: two components are not one sentence. `within` leaves out those that stand elsewhere. */
  all(into: Element, within: (root: Jsx) => boolean = () => true): void {
    let done = -Infinity
    for (const root of this.#survey.roots) {
      if (startOf(root) < done || !within(root)) continue
      done = endOf(root)
      this.#tasks.push({ into: branch(into, root), node: root, inline: false })
      this.#run()
    }
  }

  #run(): void {
    for (let task = this.#tasks.pop(); task; task = this.#tasks.pop()) {
      const { node, into } = task
      if (task.item) this.#item(bare(node), into)
      else if (node.type === 'JSXText') this.#text(node, into)
      else if (node.type === 'JSXElement') this.#element(node, into)
      else if (node.type === 'JSXFragment') this.#children(node, into)
      else this.#expression(bare(node), task)
    }
  }

  #element(node: JsxElement, into: Element): void {
    const { openingElement: opening } = node
    const written = jsxName(opening.name)
    if (written === 'Fragment' || written === 'React.Fragment') {
      this.#inner(opening.attributes, into)
      return this.#children(node, into)
    }
    const meaning = this.#components.of(written, node)
    const { attributes, open, contents, message } = this.#attributes.of(opening, meaning)
    // A button that leads somewhere is a link in dress.
    const name = meaning.name === 'button' && meaning.component && attributes.some((each) => each.name === 'href') ? 'a' : meaning.name
    const element = new Element(name, spanOf(opening), { attributes, open, written, extent: spanOf(node) })
    into.append(element)
    if (meaning.part) this.parts.push({ at: element.at, name: meaning.from, element })
    // A drawing says nothing that is read as text.
    if (name !== 'svg') this.#children(node, element)
    this.#inner(opening.attributes, element)
    if (message) element.append(this.#wording.message(message))
    // On top of the children: what attributes hold stands before them.
    for (const content of contents) this.#content(content, element)
  }

  /** Children are pushed last first, so that the first is done first. */
  #children(tree: Jsx, into: Element): void {
    const { children } = tree
    const inline = children.length > 1 && this.#isSentence(children)
    for (let i = children.length - 1; i >= 0; i--) this.#tasks.push({ into, node: children[i]!, inline })
  }

  /** Whether an expression among the children stands beside other words. */
  #isSentence(children: readonly Node[]): boolean {
    if (!children.some(({ type }) => type === 'JSXExpressionContainer')) return false
    let words = 0
    for (const child of children) if (this.#isWords(child)) words++
    return words > 1
  }

  #isWords(child: Node): boolean {
    if (child.type === 'JSXText') return pastBlanks(this.#source, startOf(child), endOf(child)) < endOf(child)
    if (isJsx(child)) return false
    const node = bare(child)
    if (node.type === 'JSXEmptyExpression') return false
    if (node.type === 'StringLiteral' || node.type === 'Literal') return /\S/.test(String(node.value))
    return !this.#survey.holdsJsx(node)
  }

  /** What an attribute holds, beside what stands between the tags. */
  #content({ name, node }: { readonly name: string | undefined; readonly node: Node }, element: Element): void {
    const value = bare(node)
    if (name === undefined && stringOf(node) !== undefined) {
      const { start, end } = spanOf(node)
      return void element.append(this.#notation.value(this.#source, start + 1, end - 1))
    }
    if (name === undefined) return void this.#tasks.push({ into: element, node, inline: false })
    const at = spanOf(node)
    const attribute = new Attribute('name', at, { text: Text.implied(name, at) })
    const prop = new Element('#prop', at, { attributes: [attribute] })
    const plain = !this.#survey.holdsJsx(value)
    element.append(prop)
    const items = plain && value.type === 'ArrayExpression' ? value.elements.slice(0, mostItems) : [value]
    for (let i = items.length - 1; i >= 0; i--) {
      const item = items[i]
      if (item) this.#tasks.push({ into: prop, node: item, inline: false, item: plain })
    }
  }

  #item(node: Node, into: Element): void {
    if (node.type === 'ObjectExpression') {
      const { attributes, open, contents } = this.#attributes.ofObject(node)
      const element = new Element('#item', spanOf(node), { attributes, open })
      into.append(element)
      for (const content of contents) this.#content(content, element)
    } else if (node.type === 'StringLiteral' || node.type === 'Literal' || node.type === 'TemplateLiteral') this.#say(this.#wording.alternatives(node), node, into)
  }

  /** `dangerouslySetInnerHTML={{ __html: '…' }}` */
  #inner(attributes: readonly Node[], element: Element): void {
    for (const each of attributes) {
      if (each.type !== 'JSXAttribute' || !each.value) continue
      const name = jsxName(each.name)
      const html = name === 'set:html' ? each.value : name === 'dangerouslySetInnerHTML' ? propertyOf(bare(each.value), '__html') : undefined
      if (!html || element.name === 'script' || element.name === 'style') continue
      const written = this.#html?.markup.signs.leads(html) ? this.#html.markup.of(html) : { text: this.#wording.of(html), parts: [] }
      if (this.#html) this.#html.embedded.into(element, written)
      else element.append(written.text)
    }
  }

  #text(node: Node, into: Element): void {
    const text = this.#notation.text(this.#source, startOf(node), endOf(node))
    if (text.value !== '') into.append(text)
  }

  #expression(node: Node, { into, inline }: Task): void {
    if (node.type === 'JSXEmptyExpression' || node.type === 'VariableDeclaration') return
    if (isJsx(node)) return void this.#tasks.push({ into, node, inline })
    if (!this.#survey.holdsJsx(node)) {
      if (node.type === 'ArrayExpression') return this.#branches(node.elements.flatMap((each) => each ?? []), into)
      return this.#say(inline ? this.#wording.beside(node) : this.#wording.alternatives(node), node, into)
    }
    const shown = shownBy(node, (fn) => this.#resolver.returns(fn))
    // What is not known to be shown may be: `wrap(<b>…</b>)`.
    for (let i = this.#survey.firstRoot(startOf(node)); i < this.#survey.roots.length; ) {
      const root = this.#survey.roots[i]!
      if (startOf(root) >= endOf(node)) break
      // Past all that stands within it: those may be as many as there are.
      i = Math.max(i + 1, this.#survey.firstRoot(endOf(root)))
      if (!shown.some((each) => startOf(each) <= startOf(root) && endOf(root) <= endOf(each))) shown.push(root)
    }
    this.#branches(shown.sort((a, b) => startOf(a) - startOf(b)), into)
  }

  /** What is shown in turn, or one beside the other: never one sentence. */
  #branches(nodes: readonly Node[], into: Element): void {
    const tasks = nodes.map((node): Task => ({ into: branch(into, node), node, inline: false }))
    for (let i = tasks.length - 1; i >= 0; i--) this.#tasks.push(tasks[i]!)
  }

  #say(texts: readonly Text[], node: Node, into: Element): void {
    const [only, ...more] = texts
    if (only && more.length === 0) into.append(only)
    else for (const text of texts) branch(into, node).append(text)
  }
}

/** The parts of an expression that are shown. */
function shownBy(node: Node, returns: (fn: Node) => readonly Node[]): Node[] {
  const shown: Node[] = []
  const open: Node[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    const at = bare(next)
    if (at.type === 'ConditionalExpression') open.push(at.alternate, at.consequent)
    else if (at.type === 'LogicalExpression') {
      open.push(at.right)
      if (at.operator !== '&&') open.push(at.left)
    } else if (at.type === 'SequenceExpression') open.push(...at.expressions.slice(-1))
    else if (at.type === 'ArrayExpression') shown.push(...at.elements.filter((each) => each !== null))
    else if (isFunction(at)) shown.push(...returns(at))
    else if (isCall(at)) {
      const callee = bare(at.callee)
      if (isFunction(callee)) shown.push(...returns(callee))
      for (const given of at.arguments) if (isFunction(given)) shown.push(...returns(given))
    } else if (at !== node) shown.push(at)
  }
  return shown
}

function branch(into: Element, node: Node): Element {
  // The markup of a file may begin before the file does.
  const extent = { start: Math.max(0, startOf(node)), end: endOf(node) }
  const element = new Element('#branch', node.type === 'JSXElement' ? spanOf(node.openingElement) : extent, { extent })
  into.append(element)
  return element
}
