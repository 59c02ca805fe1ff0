import { Attribute, constant, Element, type Origin, type Span, Text } from '@aboveboard/core'
import type { Token } from 'micromark-util-types'
import { originOfValue } from '../template/value.ts'
import type { Builder } from './builder.ts'
import type { Markup } from './markup.ts'
import { Prose, textAt } from './prose.ts'
import type { Targets } from './targets.ts'

/** Makes elements, in HTML's vocabulary, of what a Markdown file holds. What calls it, and when: `constructs.ts`. */
export class Compiler {
  readonly #markup: Markup
  readonly #targets: Targets
  readonly #builder: Builder
  readonly #prose: Prose
  /** What the image says that is being read. */
  readonly #alt: Prose
  /** Images within one another that are open: what stands in them is only their text. */
  #images = 0
  /** Whether ends of lines belong to a text. */
  #lines = false
  /** Whether a break has said what the end of line after it says. */
  #broken = false
  /** Open lists, outermost first: whether each has an open item. */
  readonly #lists: boolean[] = []
  /** Whether a link written in HTML is open. */
  #anchored = false

  constructor(markup: Markup, targets: Targets, builder: Builder) {
    this.#markup = markup
    this.#targets = targets
    this.#builder = builder
    this.#prose = new Prose(markup.file)
    this.#alt = new Prose(markup.file)
  }

  open(name: string, token: Token, attributes: readonly Attribute[] = []): void {
    if (this.#images > 0) return
    const { start, end } = this.#markup.at(token)
    // What goes over several lines is pointed at by the first.
    const line = blocks.has(name) ? this.#markup.file.text.indexOf('\n', start) : -1
    this.#open(name, { start, end: line < 0 || line > end ? end : line }, attributes)
  }

  close(token: Token): void {
    if (this.#images > 0) return
    this.#flush()
    this.#builder.close(this.#markup.at(token).end)
  }

  openLines(name: string, token: Token): void {
    this.open(name, token)
    this.#lines = true
  }

  closeLines(token: Token): void {
    this.close(token)
    this.#lines = this.#broken = this.#anchored = false
  }

  openHeading(token: Token): void {
    const marks = token.type === 'atxHeading' ? (/^#{1,6}/.exec(this.#markup.slice(token))?.[0].length ?? 1) : this.#targets.second.has(token) ? 2 : 1
    this.openLines(`h${marks}`, token)
  }

  openCode(token: Token): void {
    this.open('pre', token)
    this.open('code', token)
  }

  /** A line of code; the ends of lines between the first and the last belong to it. */
  addCode(token: Token): void {
    this.#lines = true
    this.add(token)
  }

  closeCode(token: Token): void {
    this.#lines = false
    this.close(token)
    this.close(token)
  }

  openList(name: string, token: Token): void {
    this.open(name, token)
    this.#lists.push(false)
  }

  openItem(token: Token): void {
    if (this.#lists.pop()) this.#closeItem(this.#markup.at(token).start)
    this.#lists.push(true)
    this.open('li', token)
  }

  closeList(token: Token): void {
    if (this.#lists.pop()) this.#closeItem(this.#markup.at(token).end)
    this.close(token)
  }

  openLink(token: Token): void {
    this.open('a', token, this.#attributesOf(token, 'href'))
  }

  openImage(): void {
    this.#images++
  }

  closeImage(token: Token): void {
    if (--this.#images > 0) return
    const alt = this.#alt.take() ?? Text.empty
    const at = alt.value === '' ? this.#markup.at(token) : alt.at
    this.addVoid('img', token, [new Attribute('alt', at, { text: alt }), ...this.#attributesOf(token, 'src')])
  }

  /** Markup as it stands: a tag, a comment, a block of them. */
  addHtml(token: Token): void {
    if (this.#images > 0) return
    this.#flush()
    const at = this.#markup.at(token)
    const link = /^<(\/?)a[\s>]/i.exec(this.#markup.file.text.slice(at.start, at.start + 4))
    if (link) this.#anchored = link[1] === ''
    this.#builder.html(at)
  }

  add(token: Token, escaped = false): void {
    this.#broken = false
    this.#here.add(this.#markup.at(token), escaped)
  }

  /** The end of a line. What indents the next line may belong to the token, and does not belong to the text. */
  addLine(token: Token): void {
    const { text } = this.#markup.file
    const { start } = this.#markup.at(token)
    const at = { start, end: start + (text.startsWith('\r\n', start) ? 2 : 1) }
    if (this.#lines && !this.#broken) {
      if (text[start] === '\n') this.#here.add(at)
      else this.#here.imply('\n', at)
    }
    this.#broken = false
  }

  addBreak(token: Token): void {
    this.addVoid('br', token)
    this.#broken = true
  }

  addVoid(name: string, token: Token, attributes: readonly Attribute[] = []): void {
    this.open(name, token, attributes)
    this.close(token)
  }

  /** An address that links to itself; `scheme` is how it would begin, were it whole. */
  addAddress(token: Token, scheme = ''): void {
    if (this.#anchored) return this.add(token)
    const at = this.#markup.at(token)
    const text = textAt(this.#markup.file, at, false)
    this.open('a', token, [new Attribute('href', at, { text, origin: scheme === '' ? this.#originOf(text, at) : constant(scheme + text.value) })])
    this.add(token)
    this.close(token)
  }

  /** The box of a task, which nobody can tick on the page. */
  addBox(token: Token): void {
    const at = this.#markup.at(token)
    const names = [['type', 'checkbox'], ['disabled', ''], ...(/x/i.test(this.#markup.slice(token)) ? [['checked', '']] : [])]
    this.addVoid('input', token, names.map(([name = '', value]) => new Attribute(name, at, { origin: constant(value) })))
  }

  #attributesOf(token: Token, address: string): Attribute[] {
    const { destination, title } = this.#targets.of.get(token) ?? {}
    const attributes = [destination ? this.#attribute(address, destination) : new Attribute(address, this.#markup.at(token))]
    if (title) attributes.push(this.#attribute('title', title))
    return attributes
  }

  #attribute(name: string, at: Span): Attribute {
    const text = textAt(this.#markup.file, at)
    return new Attribute(name, at, { text, origin: this.#originOf(text, at) })
  }

  #originOf(text: Text, at: Span): Origin {
    const { tags } = this.#markup.file
    return tags?.touch(at) ? originOfValue(tags.within(at), at, text) : constant(text.value)
  }

  #open(name: string, at: Span, attributes: readonly Attribute[]): void {
    this.#flush()
    this.#builder.open(new Element(name, at, { attributes }))
  }

  /** An item ends where its last line does. */
  #closeItem(before: number): void {
    const { text } = this.#markup.file
    let end = before
    while (/\s/.test(text[end - 1] ?? '')) end--
    this.#flush()
    this.#builder.close(end)
  }

  get #here(): Prose {
    return this.#images > 0 ? this.#alt : this.#prose
  }

  /** Puts down the text read so far. */
  #flush(): void {
    const text = this.#prose.take()
    if (text) this.#builder.text(text)
  }
}

const blocks = new Set(['blockquote', 'table', 'ol', 'ul', 'pre', 'thead', 'tbody'])
