import { Attribute, type Comment, constant, Element, type Part, type Span, type Text } from '@aboveboard/core'
import { html, type Token } from 'parse5'
import { htmlRcdata, htmlText, rawText } from '../escapes.ts'
import type { Masked } from '../template/masked.ts'
import { madeBy } from '../template/made.ts'
import type { TemplateTag } from '../template/tag.ts'
import { Adapter } from './adapter.ts'
import { TokenAttribute } from './attribute.ts'
import { binds, type Bound, flagSetBy, isForeignCode } from './bindings.ts'
import { foreignText } from './foreign-text.ts'
import { hiddenIn, isConditional } from './outlook.ts'
import { maizzleName } from './maizzle.ts'
import { isServerInclude, mayInclude } from './parts.ts'
import { nowhere } from './place.ts'

const HTML = html.NS.HTML

/** What stands in an element but is no text of the page: a script, a style sheet, markup for Outlook alone. */
export interface Aside {
  readonly element: Element
  readonly at: Span
}

/** Where in the tree a template tag stands. */
export interface Standing {
  parent: Element
  readonly text: Text
}

type Other = Pick<Standing, 'parent'> & { readonly element: Element }

interface Pending {
  readonly parent: Element
  readonly before: Element | undefined
  readonly start: number
  end: number
  value: string
}

/** What parse5 builds: the page itself, with no tree in between. */
export class Tree extends Adapter {
  readonly file: Masked
  readonly comments: Comment[] = []
  /** The code of `<script>` and `<style>`. */
  readonly code: Aside[] = []
  /** What comments show to Outlook, still to be read. */
  readonly outlook: Aside[] = []
  /** What template tags and servers bring in, where it would stand. */
  readonly parts: Part[] = []
  /** Elements that may bring in what is written elsewhere. */
  readonly components: Element[] = []
  readonly bound: Bound[] = []
  /** Whether what is read is a part of a page. */
  isFragment = false
  /** Where the steps of control flow stand that stand in text. */
  readonly standings = new Map<TemplateTag, Standing>()
  /** Elements that an attribute of their own shows on a condition, or over and over. */
  readonly steered: Element[] = []
  /** Words that may be shown in an element beside those that are: what a template falls back to. */
  readonly others: Other[] = []
  /** Where the tag stands whose element is about to be made. */
  opening: Span = nowhere
  readonly #foreign = new Map<Element, html.NS>()
  /** Attributes of `<html>` and `<body>`: those of a second such tag are added to the first. */
  readonly #adopting = new Map<Element, Attribute[]>()
  /** Names as the parser matches them, of elements whose names are filled at run time. */
  readonly #names = new Map<Element, string>()
  #pending: Pending | undefined

  constructor(file: Masked, root: Element) {
    super(root)
    this.file = file
  }

  /** Text goes on where the last piece ended, or begins anew: every piece knows its own place. */
  text(parent: Element, value: string, { start, end }: Span, before?: Element): void {
    const pending = this.#pending
    if (pending && pending.parent === parent && pending.before === before && pending.end === start) {
      pending.value += value
      pending.end = end
      return
    }
    this.finish()
    this.#pending = { parent, before, value, start, end }
  }

  comment(parent: Element, data: string, { start, end }: Span): void {
    const { tags, source } = this.file
    // One that ends with the file, amid its own end, is said to end behind it.
    const at = { start, end: Math.min(end, source.length) }
    const tag = tags?.at(at.start)
    if (tag?.end === at.end) return this.#template(tag, parent)
    if (isServerInclude(data)) return this.appendChild(parent, this.#part(at, data))
    const hidden = hiddenIn(source, at)
    if (hidden) {
      const element = new Element('#outlook', at)
      this.outlook.push({ element, at: hidden })
      this.appendChild(parent, element)
    } else if (!isConditional(data)) {
      this.comments.push({ text: tags?.touch(at) ? source.slice(at.start + 4, at.end - 3) : data, at })
    }
  }

  #part(at: Span, name: string, shown?: Text): Element {
    const element = new Element('#part', at)
    if (shown) element.append(shown)
    this.parts.push({ at, name, element })
    return element
  }

  /** Makes a text of what has been read last. */
  finish(): void {
    const pending = this.#pending
    if (!pending) return
    this.#pending = undefined
    const { parent, before } = pending
    if (code.has(parent.name)) this.code.push({ element: parent, at: { start: pending.start, end: pending.end } })
    if (unread.has(parent.name) || (this.#hidesBlanks(parent) && isBlank(pending.value))) return
    const text = this.#textOf(pending)
    if (before) this.insertBefore(parent, text, before)
    else parent.children.push(text)
  }

  /** The element that parse5 makes up around a fragment is no element of the page. */
  #hidesBlanks({ name }: Element): boolean {
    return blankless.has(name) && !(this.isFragment && name === 'html')
  }

  #template(tag: TemplateTag, parent: Element): void {
    const made = madeBy(tag, this.file.source)
    if (made) return this.appendChild(parent, made)
    const { shown, step, alternatives, role, content } = tag
    for (const child of tag.printed(false)) this.appendChild(parent, child)
    if (shown) this.appendChild(parent, role === 'part' && !step ? this.#part({ start: tag.start, end: tag.end }, content, shown) : shown)
    if (step && shown) this.standings.set(tag, { parent, text: shown })
    for (const child of tag.printed(true)) this.appendChild(parent, child)
    for (const words of alternatives) this.others.push({ parent, element: new Element('#shown', words.at).append(words) })
  }

  #textOf({ parent, value, start, end }: Pending): Text {
    const at = { start, end }
    if (this.#foreign.has(parent)) return foreignText(this.file, at, value)
    if (rcdata.has(parent.name)) return this.file.written(at, value, htmlRcdata)
    if (raw.has(parent.name)) return this.file.written(at, value, rawText)
    return this.file.written(at, value, htmlText)
  }

  /** Moves all children of one element into another. */
  adopt(donor: Element, recipient: Element): void {
    this.finish()
    const children = donor.children.splice(0)
    for (const child of children) {
      if (child instanceof Element) child.parent = recipient
      recipient.children.push(child)
    }
  }

  /** Drops the element that parse5 makes up around a fragment. */
  unwrap(): void {
    const [fake] = this.root.children.splice(0)
    if (!(fake instanceof Element)) return
    this.adopt(fake, this.root)
    for (const standing of [...this.standings.values(), ...this.others]) if (standing.parent === fake) standing.parent = this.root
  }

  createElement(name: string, namespace: html.NS, written: readonly Token.Attribute[]): Element {
    const { tags, dialect } = this.file
    const at = this.opening
    let steered = false
    const attributes: Attribute[] = []
    let open = tags?.opens(at) ?? false
    let branches = false
    for (let i = 0; i < written.length; i++) {
      const each = written[i]
      if (!(each instanceof TokenAttribute) || tags?.names(each.at, each.name.length)) continue
      if (isForeignCode(each.name)) open = branches = true
      else attributes.push(new Attribute(fullName(each), each.at, branches ? { text: each.text, origin: each.origin, maybe: true } : each))
      const flag = flagSetBy(each)
      if (flag !== undefined) attributes.push(new Attribute(flag, each.at, { origin: constant(true), maybe: branches || each.maybe }))
      const steers = dialect?.steering?.get(each.name)
      steered ||= steers === true
      open ||= steers === undefined && binds(each.name)
    }
    if (tags) attributes.push(...tags.setIn(at))
    const known = dialect?.nameOf?.(name, at.start) ?? maizzleName(tags ? knownName(name) : name, attributes)
    const element = new Element(known, at, { attributes, open })
    if (steered) this.steered.push(element)
    if (known !== name) this.#names.set(element, name)
    if (mayInclude(known)) this.components.push(element)
    if (open && known === 'input') this.bound.push({ element, attributes })
    if (namespace !== HTML) this.#foreign.set(element, namespace)
    if (name === 'body' || name === 'html') this.#adopting.set(element, attributes)
    return element
  }

  adoptAttributes(recipient: Element, written: readonly Token.Attribute[]): void {
    const there = this.#adopting.get(recipient)
    for (const each of written)
      if (each instanceof TokenAttribute && !recipient.attr(each.name)) there?.push(new Attribute(each.name, each.at, each))
  }

  appendChild(parent: Element, child: Element | Text): void {
    this.finish()
    if (child instanceof Element) child.parent = parent
    parent.children.push(child)
  }

  insertBefore(parent: Element, child: Element | Text, reference: Element): void {
    this.finish()
    if (child instanceof Element) child.parent = parent
    // The reference is a table not yet closed: it stands near the end.
    parent.children.splice(parent.children.lastIndexOf(reference), 0, child)
  }

  detachNode(child: Element): void {
    this.finish()
    const { parent } = child
    if (!parent) return
    child.parent = undefined
    if (parent.children.at(-1) === child) parent.children.pop()
    else parent.children.splice(parent.children.lastIndexOf(child), 1)
  }

  override getTagName(element: Element): string {
    return this.#names.get(element) ?? element.name
  }

  getNamespaceURI(element: Element): html.NS {
    return this.#foreign.get(element) ?? HTML
  }
}

const code = new Set(['script', 'style'])
/** Elements whose text no browser shows. */
const unread = new Set(['script', 'style', 'iframe', 'noembed', 'noframes'])
const rcdata = new Set(['title', 'textarea'])
const raw = new Set(['xmp', 'plaintext'])
/** Elements that never show the blanks between their children. */
const blankless = new Set(['html', 'head', 'table', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'ol', 'dl', 'select', 'optgroup', 'datalist'])

const isBlank = (text: string): boolean => !/\S/.test(text)

/** `<{{ tag }}>` is an `x-any`, `<h{{ level }}>` an `h-any`, whatever follows the template tag. */
function knownName(name: string): string {
  const filled = name.indexOf('-any')
  return filled < 0 ? name : name.slice(0, filled + '-any'.length)
}

/** SVG's `xlink:href` is one name to whoever looks for it. */
const fullName = ({ name, prefix }: Token.Attribute): string => (prefix ? `${prefix}:${name}` : name)
