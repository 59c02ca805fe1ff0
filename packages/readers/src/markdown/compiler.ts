import { Attribute, constant, Element, type Origin, type Span, spokenBy, Text } from '@aboveboard/core'
import { originOfValue } from '../template/value.ts'
import type { Builder } from './builder.ts'
import type { Construct } from './events.ts'
import type { Markup } from './markup.ts'
import { Prose, textAt } from './prose.ts'
import { meaningOf } from './shortcode.ts'
import type { Shortcodes } from './shortcodes.ts'
import type { Targets } from './targets.ts'

/** Makes elements, in HTML's vocabulary, of what a Markdown file holds. What calls it, and when: `constructs.ts`. */
export class Compiler {
  readonly #markup: Markup
  readonly #targets: Targets
  readonly #builder: Builder
  readonly #shortcodes: Shortcodes | undefined
  /** Shortcodes that may bring in what is written elsewhere. */
  readonly parts: Element[] = []
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

  constructor(markup: Markup, targets: Targets, builder: Builder, shortcodes?: Shortcodes) {
    this.#shortcodes = shortcodes
    this.#markup = markup
    this.#targets = targets
    this.#builder = builder
    this.#prose = new Prose(markup.file)
    this.#alt = new Prose(markup.file)
  }

  open(name: string, construct: Construct, attributes: readonly Attribute[] = []): void {
    if (this.#images > 0) return
    const { start, end } = this.#markup.at(construct)
    // What goes over several lines is pointed at by the first.
    const line = blocks.has(name) ? this.#markup.file.text.indexOf('\n', start) : -1
    this.#open(name, { start, end: line < 0 || line > end ? end : line }, attributes)
  }

  close(construct: Construct): void {
    if (this.#images > 0) return
    this.#flush()
    this.#builder.close(this.#markup.at(construct).end)
  }

  openLines(name: string, construct: Construct): void {
    this.open(name, construct)
    this.#lines = true
  }

  closeLines(construct: Construct): void {
    this.close(construct)
    this.#lines = this.#broken = this.#anchored = false
  }

  openHeading(construct: Construct): void {
    const marks = /^#{1,6}/.exec(this.#markup.slice(construct))?.[0].length ?? 1
    const level = construct.type === 'atxHeading' ? marks : this.#targets.second.has(construct.start) ? 2 : 1
    this.openLines(`h${level}`, construct)
  }

  openCode(construct: Construct): void {
    this.open('pre', construct)
    this.open('code', construct)
  }

  /** A line of code; the ends of lines between the first and the last belong to it. */
  addCode(construct: Construct): void {
    this.#lines = true
    this.add(construct)
  }

  closeCode(construct: Construct): void {
    this.#lines = false
    this.close(construct)
    this.close(construct)
  }

  openList(name: string, construct: Construct): void {
    this.open(name, construct)
    this.#lists.push(false)
  }

  openItem(construct: Construct): void {
    if (this.#lists.pop()) this.#closeItem(this.#markup.at(construct).start)
    this.#lists.push(true)
    this.open('li', construct)
  }

  closeList(construct: Construct): void {
    if (this.#lists.pop()) this.#closeItem(this.#markup.at(construct).end)
    this.close(construct)
  }

  openLink(construct: Construct): void {
    this.open('a', construct, this.#attributesOf(construct, 'href'))
  }

  openImage(): void {
    this.#images++
  }

  closeImage(construct: Construct): void {
    if (--this.#images > 0) return
    const alt = this.#alt.take() ?? Text.empty
    const at = alt.value === '' ? this.#markup.at(construct) : alt.at
    this.addVoid('img', construct, [new Attribute('alt', at, { text: alt }), ...this.#attributesOf(construct, 'src')])
  }

  /** Markup as it stands: a tag, a comment, a block of them. */
  addHtml(construct: Construct): void {
    if (this.#images > 0) return
    this.#flush()
    const at = this.#markup.at(construct)
    const link = /^<(\/?)a[\s>]/i.exec(this.#markup.file.text.slice(at.start, at.start + 4))
    if (link) this.#anchored = link[1] === ''
    this.#builder.html(at)
  }

  /** Opens or closes an element; one that stands alone and says nothing is a blank. */
  addShortcode(construct: Construct): void {
    const found = this.#shortcodes?.at(construct.start)
    if (!found || this.#images > 0 || found.does === 'nothing') return
    if (found.does === 'close') return this.close(construct)
    this.#flush()
    const { element, said } = meaningOf(this.#markup.file.source, found.shortcode)
    const alone = found.does === 'stand'
    if (alone && !this.#lines && found.shortcode.key !== '') this.parts.push(element)
    if (alone && said.length === 0 && spokenBy(element).length === 0) return this.#builder.text(Text.hole(element.at))
    this.#builder.open(element)
    for (const text of said) {
      if (element.name === 'a' || element.name === 'button') this.#builder.text(text)
      else this.#passage(text)
    }
    if (alone) this.close(construct)
  }

  /** A text of its own, which a paragraph around it need not end for. */
  #passage(text: Text): void {
    this.#builder.open(new Element('Title', text.at))
    this.#builder.text(text)
    this.#builder.close(text.at.end)
  }

  add(construct: Construct, escaped = false): void {
    this.#broken = false
    this.#here.add(this.#markup.at(construct), escaped)
  }

  /** The end of a line. What indents the next line may belong to the construct, and does not belong to the text. */
  addLine(construct: Construct): void {
    const { text } = this.#markup.file
    const { start } = this.#markup.at(construct)
    const at = { start, end: start + (text.startsWith('\r\n', start) ? 2 : 1) }
    if (this.#lines && !this.#broken) {
      if (text[start] === '\n') this.#here.add(at)
      else this.#here.imply('\n', at)
    }
    this.#broken = false
  }

  addBreak(construct: Construct): void {
    this.addVoid('br', construct)
    this.#broken = true
  }

  addVoid(name: string, construct: Construct, attributes: readonly Attribute[] = []): void {
    this.open(name, construct, attributes)
    this.close(construct)
  }

  /** An address that links to itself; `scheme` is how it would begin, were it whole. */
  addAddress(construct: Construct, scheme = ''): void {
    if (this.#anchored) return this.add(construct)
    const at = this.#markup.at(construct)
    const text = textAt(this.#markup.file, at, false)
    this.open('a', construct, [new Attribute('href', at, { text, origin: scheme === '' ? this.#originOf(text, at) : constant(scheme + text.value) })])
    this.add(construct)
    this.close(construct)
  }

  /** The box of a task, which nobody can tick on the page. */
  addBox(construct: Construct): void {
    const at = this.#markup.at(construct)
    const names = [['type', 'checkbox'], ['disabled', ''], ...(/x/i.test(this.#markup.slice(construct)) ? [['checked', '']] : [])]
    this.addVoid('input', construct, names.map(([name = '', value]) => new Attribute(name, at, { origin: constant(value) })))
  }

  #attributesOf(construct: Construct, address: string): Attribute[] {
    const { destination, title } = this.#targets.of.get(construct.start) ?? {}
    const attributes = [destination ? this.#attribute(address, destination) : new Attribute(address, this.#markup.at(construct))]
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
