import { type Comment, Element, Text } from '@aboveboard/core'
import type { Given, Span } from '@aboveboard/core'
import type { readHtmlText } from '../html/read.ts'
import type { Lowering } from '../js/elements/lower.ts'
import { type Besides, type Builder, commentIn } from './builder.ts'
import type { Pieces } from './mdx-pieces.ts'

/** An element that is open: Markdown's, or that of a tag. */
interface Frame {
  readonly element: Element
  /** The name in the tag; none where the element is Markdown's. */
  readonly tag: string | undefined
  /** Its end was met while others were open within it. */
  ended: boolean
}

/** What they hold is not read as text. */
const silent = new Set(['svg', 'style', 'script'])

/** Puts a page together from Markdown and the JSX in it: what stands between two tags hangs below the first. */
export class MdxBuilder implements Builder {
  readonly #comments: Comment[] = []
  readonly #given: Given & { readonly source: string }
  readonly #pieces: Pieces
  readonly #lowering: Lowering
  readonly #readHtml: typeof readHtmlText | undefined
  readonly #root: Element
  readonly #open: Frame[] = []

  constructor(given: Given & { readonly source: string }, root: Element, pieces: Pieces, lowering: Lowering, readHtml?: typeof readHtmlText) {
    this.#given = given
    this.#root = root
    this.#pieces = pieces
    this.#lowering = lowering
    this.#readHtml = readHtml
  }

  open(element: Element): void {
    this.#inner.append(element)
    this.#open.push({ element, tag: undefined, ended: false })
  }

  text(text: Text): void {
    this.#inner.append(text)
  }

  /** What a tag opened within Markdown's element ends with it at the latest. */
  close(end: number): void {
    let frame = this.#open.pop()
    while (frame && frame.tag !== undefined) {
      this.#ends(frame, end)
      frame = this.#open.pop()
    }
    if (frame) this.#ends(frame, end)
    this.#closeEnded(end)
  }

  html(at: Span): void {
    const piece = this.#pieces.at.get(at.start)
    if (!piece) return this.#old(at)
    if (piece.kind === 'expression') return this.#lowering.put(piece.node, this.#inner, piece.inline)
    if (piece.kind === 'close') return this.#closeTag(piece.name, piece.at.end)
    const into = this.#inner
    const before = into.children.length
    this.#lowering.put(piece.node, into)
    if (piece.closed) return
    const made = into.children[before]
    // What stands in a fragment stands around it.
    const element = !(made instanceof Element) ? into : silent.has(made.name) ? new Element(made.name, made.at) : made
    this.#open.push({ element, tag: piece.name, ended: false })
  }

  finish(): Besides {
    return { comments: this.#comments, parts: [], components: [], styles: [] }
  }

  get #inner(): Element {
    return this.#open.at(-1)?.element ?? this.#root
  }

  #closeTag(name: string, end: number): void {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const frame = this.#open[i]!
      if (frame.tag !== name || frame.ended) continue
      frame.ended = true
      return this.#closeEnded(end)
    }
  }

  /** Ends what has met its end; tags that never do are ended by the one around them. */
  #closeEnded(end: number): void {
    for (let i = this.#open.length - 1; i >= 0 && this.#open[i]!.tag !== undefined; i--) {
      if (this.#open[i]!.ended) for (const frame of this.#open.splice(i)) this.#ends(frame, end)
    }
  }

  #ends({ element }: Frame, end: number): void {
    if (element !== this.#root) element.extent = { start: element.extent.start, end: Math.max(end, element.extent.end) }
  }

  /** HTML as MDX had it once, and has no more. What looks like code is left alone: nobody knows what `checked={…` would say. */
  #old(at: Span): void {
    const { source } = this.#given
    const comment = commentIn(source, at)
    if (comment !== undefined) this.#comments.push({ text: comment, at })
    else if (this.#readHtml && source[at.start] === '<' && !/[={]\s*\{/.test(source.slice(at.start, at.end))) {
      const { root, comments } = this.#readHtml(Text.written(source, at, source.slice(at.start, at.end)), this.#given)
      this.#inner.append(...root.children)
      this.#comments.push(...comments)
    }
  }
}
