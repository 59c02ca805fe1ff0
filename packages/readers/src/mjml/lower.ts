import { Attribute, type Comment, constant, Element, type Part } from '@aboveboard/core'
import { htmlText } from '../escapes.ts'
import { OffsetParser } from '../html/parser.ts'
import { type Aside, type Standing, Tree } from '../html/tree.ts'
import type { Masked } from '../template/masked.ts'
import type { TemplateTag } from '../template/tag.ts'
import { type Around, inside, type Stylings } from './attributes.ts'
import { componentOf, settings } from './components.ts'
import { groundAround, styleOf } from './look.ts'
import type { MjmlChild, MjmlNode } from './parse.ts'

/** Attributes that mean in a mail what they mean in HTML. */
const kept = ['href', 'name', 'rel', 'target', 'src', 'srcset', 'alt', 'title', 'width', 'height']

interface Task {
  readonly nodes: readonly MjmlChild[]
  readonly into: Element
  readonly around: Around | undefined
}

/** Turns components of MJML into what a reader of the mail meets, in HTML's vocabulary. */
export class Lowering {
  /** Scripts and style sheets. */
  readonly code: Aside[] = []
  readonly comments: Comment[] = []
  /** Where the steps of conditions stand in the page. */
  readonly standings = new Map<TemplateTag, Standing>()
  /** What template tags bring in, where it would stand. */
  readonly parts: Part[] = []
  /** What may bring in what is written elsewhere. */
  readonly components: Element[] = []
  readonly #file: Masked
  readonly #stylings: Stylings
  readonly #previews: Element[] = []
  #body: Element | undefined

  constructor(file: Masked, stylings: Stylings) {
    this.#file = file
    this.#stylings = stylings
  }

  /** Hangs what is read below a root. Iterative: nobody promises that files are shallow. */
  lower(nodes: readonly MjmlChild[], root: Element): void {
    const tasks: Task[] = [{ nodes, into: root, around: undefined }]
    for (let task = tasks.pop(); task; task = tasks.pop()) for (const node of task.nodes) this.#child(node, task, tasks)
    const body = this.#body ?? root
    for (const preview of this.#previews) preview.parent = body
    body.children.unshift(...this.#previews)
  }

  #child(node: MjmlChild, { into, around }: Task, tasks: Task[]): void {
    if ('name' in node) this.#element(node, into, around, tasks)
    else if ('at' in node) this.#read(into, (tree) => tree.comment(into, node.text, node.at))
    // MJML passes over words between its components.
    else if (!around || componentOf(around.node.name) === undefined) this.#fragment(into, node)
  }

  #element(node: MjmlNode, into: Element, around: Around | undefined, tasks: Task[]): void {
    if (settings.has(node.name)) return this.#commentsIn(node, into)
    if (node.name === 'mj-include') return this.#include(node, into)
    if (node.name === 'mj-raw') return this.#content(node, into)
    if (node.name === 'mj-style') return this.#style(node, into)
    const element = this.#lowered(node, around)
    if (node.name === 'mj-preview') this.#previews.push(element)
    else this.#place(node, element, into, around)
    if (node.name === 'mj-body') this.#body ??= element
    if (node.name.includes('-') && !componentOf(node.name)) this.components.push(element)
    if (node.content) this.#content(node, element)
    else if (node.children.length > 0) tasks.push({ nodes: node.children, into: element, around: inside(node, around) })
  }

  #lowered(node: MjmlNode, around: Around | undefined): Element {
    const { name, at, extent } = node
    const open = this.#file.tags?.opens(at) ?? false
    const given = { written: name, extent, open }
    const component = componentOf(name)
    if (!component) return new Element(name, at, { ...given, attributes: this.#own(node) })
    if (name === 'mj-preview') return new Element('div', at, { ...given, attributes: [new Attribute('hidden', at, { origin: constant('') })] })
    const attributes = component.as === 'html' ? [...this.#own(node)] : this.#kept(node, around)
    const style = styleOf(node, this.#stylings, around)
    if (style) attributes.push(style)
    const isLinked = attributes.some((attribute) => attribute.name === 'href')
    return new Element(name === 'mj-social-element' && !isLinked ? 'span' : component.as, at, { ...given, attributes: attributes.filter((each) => each.name !== 'href' || component.as !== 'img') })
  }

  /** Puts an element where it belongs: a picture into its link, what has a ground of its own onto that. */
  #place(node: MjmlNode, element: Element, into: Element, around: Around | undefined): void {
    const { at, extent, name } = node
    let outer = into
    const wrap = (as: string, attributes: readonly Attribute[]): void => {
      const wrapper = new Element(as, at, { attributes, extent, written: name })
      outer.append(wrapper)
      outer = wrapper
    }
    const own = this.#own(node)
    const styled = own.find((attribute) => attribute.name === 'css-class')
    const ground = own.some((attribute) => attribute.name === 'container-background-color') ? groundAround(node, this.#stylings, around) : undefined
    if (styled || ground) wrap('div', [...(styled ? [new Attribute('class', styled.at, styled)] : []), ...(ground ? [ground] : [])])
    const link = element.name === 'img' ? this.#stylings.of(node, 'href', around) : undefined
    if (link && !isElsewhere(link, node)) wrap('a', [link])
    outer.append(element)
  }

  #own({ attributes }: MjmlNode): readonly Attribute[] {
    const { tags } = this.#file
    return attributes.filter((token) => !tags?.names(token.at, token.name.length)).map((token) => new Attribute(token.name, token.at, token))
  }

  #kept(node: MjmlNode, around: Around | undefined): Attribute[] {
    const found: Attribute[] = []
    for (const name of kept) {
      const attribute = this.#stylings.of(node, name, around)
      // Where a link leads matters even when only another file can tell.
      if (attribute && (!isElsewhere(attribute, node) || (name === 'href' && componentOf(node.name)?.as === 'a'))) found.push(attribute)
    }
    return found
  }

  #include(node: MjmlNode, into: Element): void {
    const attributes = this.#own(node)
    const css = attributes.some(({ name, value }) => name === 'type' && value === 'css')
    const element = new Element(css ? 'style' : 'mj-include', node.at, { written: 'mj-include', extent: node.extent, attributes, open: css })
    if (css) this.code.push({ element, at: node.at })
    else this.components.push(element)
    into.append(element)
  }

  #style(node: MjmlNode, into: Element): void {
    const { content = node.at } = node
    const open = this.#file.tags?.touch(content) ?? false
    const element = new Element('style', node.at, { written: node.name, extent: node.extent, open })
    this.code.push({ element, at: content })
    into.append(element)
  }

  /** What a component holds is HTML, and read as such. */
  #content({ content }: MjmlNode, into: Element): void {
    if (content) this.#fragment(into, content)
  }

  #fragment(into: Element, at: { readonly start: number; readonly end: number }): void {
    if (at.start >= at.end) return
    const words = this.#file.text.slice(at.start, at.end)
    // Most of what buttons hold, and all between components, is plain text: no parser makes more of it.
    if (!hasMarkup.test(words)) return void into.append(this.#file.written(at, words, htmlText))
    const holder = new Element('#fragment', at)
    const { standings, others } = this.#read(holder, (tree) => OffsetParser.fragment(tree, at))
    for (const standing of [...standings.values(), ...others]) if (standing.parent === holder) standing.parent = into
    into.append(...holder.children)
    for (const { parent, element } of others) parent.append(element)
  }

  #read(root: Element, read: (tree: Tree) => void): Tree {
    const tree = new Tree(this.#file, root)
    read(tree)
    for (const { element, at } of tree.outlook) OffsetParser.fragment(new Tree(this.#file, element), at)
    this.code.push(...tree.code)
    this.comments.push(...tree.comments)
    this.parts.push(...tree.parts)
    this.components.push(...tree.components)
    for (const [tag, standing] of tree.standings) this.standings.set(tag, standing)
    return tree
  }

  #commentsIn(node: MjmlNode, into: Element): void {
    for (const child of node.children) if ('at' in child && !('name' in child)) this.#read(into, (tree) => tree.comment(new Element('#aside', node.at), child.text, child.at))
  }
}

/** What HTML does not read as it is written. */
const hasMarkup = /[<&\r\0]/

/** Whether only another file can tell of an attribute. */
const isElsewhere = (attribute: Attribute, { at }: MjmlNode): boolean => attribute.maybe && attribute.at === at
