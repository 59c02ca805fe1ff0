import type { Span } from '@aboveboard/core'
import { QuoteType, Tokenizer } from 'htmlparser2'
import { decode, htmlAttribute } from '../escapes.ts'
import { TokenAttribute } from '../html/attribute.ts'
import { Place } from '../html/place.ts'
import type { Masked } from '../template/masked.ts'
import { endsWithHtml } from './components.ts'

/** A comment between elements; a template tag that has been masked is one too. */
export interface MjmlComment {
  readonly text: string
  readonly at: Span
}

/** Words that stand between elements. */
export type MjmlWords = Span

/** An element as written, in MJML's vocabulary. */
export interface MjmlNode {
  readonly name: string
  /** The opening tag. */
  readonly at: Place
  /** From the opening tag to the closing one. */
  readonly extent: Place
  readonly attributes: readonly TokenAttribute[]
  /** Of an ending tag (`mj-text`), whose content is HTML: where that stands. */
  readonly content: Place | undefined
  readonly children: readonly MjmlChild[]
}

export type MjmlChild = MjmlNode | MjmlComment | MjmlWords

interface Opened extends MjmlNode {
  readonly attributes: TokenAttribute[]
  readonly children: MjmlChild[]
}

/** The elements of an MJML file. Whatever is missing in it, what is there is read. */
export function parseMjml(file: Masked): readonly MjmlChild[] {
  const builder = new Builder(file)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false, recognizeSelfClosing: true }, builder)
  tokenizer.write(file.text)
  tokenizer.end()
  return builder.children
}

class Builder {
  readonly children: MjmlChild[] = []
  readonly #file: Masked
  readonly #open: Opened[] = []
  /** How many elements of a name are open: what closes nothing is passed over without a search. */
  readonly #names = new Map<string, number>()
  /** How many elements named like the ending tag that is being passed over are open in it. */
  #depth = 0
  #opening: Opened | undefined
  #attribute: TokenAttribute | undefined
  #value: Place | undefined

  constructor(file: Masked) {
    this.#file = file
  }

  onopentagname(start: number, end: number): void {
    const name = this.#slice(start, end).toLowerCase()
    const ending = this.#ending
    if (ending) {
      if (name === ending.name) this.#depth++
      this.#opening = undefined
      return
    }
    const at = new Place(start - 1, end)
    this.#opening = { name, at, extent: new Place(at.start), attributes: [], content: endsWithHtml(name) ? new Place(end) : undefined, children: [] }
  }

  onattribname(start: number, end: number): void {
    if (!this.#opening) return
    this.#attribute = new TokenAttribute(this.#slice(start, end).toLowerCase(), new Place(start, end), this.#opening.at, this.#file)
    this.#value = undefined
  }

  onattribdata(start: number, end: number): void {
    if (this.#value) this.#value.end = end
    else this.#value = new Place(start, end)
  }

  onattribentity(): void {}

  onattribend(quote: QuoteType, end: number): void {
    const attribute = this.#attribute
    if (!attribute || !this.#opening) return
    this.#attribute = undefined
    // Without a value, what has been passed over since its name belongs to nobody.
    if (quote !== QuoteType.NoValue) attribute.at.end = end
    if (this.#value) attribute.value = decode(this.#file.text, this.#value, htmlAttribute)
    this.#opening.attributes.push(attribute)
  }

  onopentagend(end: number): void {
    const node = this.#opened(end)
    if (!node) return
    if (node.content) node.content.start = end + 1
    this.#open.push(node)
    this.#names.set(node.name, (this.#names.get(node.name) ?? 0) + 1)
  }

  onselfclosingtag(end: number): void {
    const node = this.#opened(end)
    if (!node) {
      if (this.#depth > 0) this.#depth--
      return
    }
    node.extent.end = end + 1
    if (node.content) node.content.start = node.content.end = end + 1
  }

  onclosetag(start: number, end: number): void {
    const name = this.#slice(start, end).toLowerCase()
    const { text } = this.#file
    const from = text.lastIndexOf('</', start)
    const to = text.indexOf('>', end)
    const place = new Place(from, to < 0 ? text.length : to + 1)
    if (this.#ending && (name !== this.#ending.name || this.#depth-- > 0)) return
    this.#depth = 0
    if (!this.#names.get(name)) return
    while (this.#open.length > 0) if (this.#close(place, name)) return
  }

  oncomment(start: number, end: number, offset: number): void {
    if (this.#ending) return
    const from = this.#file.text.lastIndexOf('<!', start)
    this.#into.push({ text: this.#slice(start, Math.max(start, end - offset)), at: { start: from, end: end + 1 } })
  }

  ontext(start: number, end: number): void {
    if (!this.#ending) this.#into.push({ start, end })
  }

  /** `<![CDATA[ … ]]>` is a comment to a browser, and so to a mail. */
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  onend(): void {
    const { length } = this.#file.text
    while (this.#open.length > 0) this.#close(new Place(length))
  }

  get #ending(): Opened | undefined {
    const top = this.#open.at(-1)
    return top?.content && top
  }

  get #into(): MjmlChild[] {
    return this.#open.at(-1)?.children ?? this.children
  }

  #opened(end: number): Opened | undefined {
    const node = this.#opening
    this.#opening = undefined
    if (!node) return undefined
    node.at.end = end + 1
    this.#into.push(node)
    return node
  }

  /** Closes the innermost element; whether that is the one by this name. */
  #close({ start, end }: Place, name?: string): boolean {
    const node = this.#open.pop()!
    const closes = node.name === name
    this.#names.set(node.name, this.#names.get(node.name)! - 1)
    node.extent.end = closes ? end : start
    if (node.content) node.content.end = start
    return closes
  }

  #slice(start: number, end: number): string {
    return this.#file.text.slice(start, end)
  }
}
