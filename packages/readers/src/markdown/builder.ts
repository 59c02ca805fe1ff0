import type { Comment, Element, Part, Span, StyleSheet, Text } from '@aboveboard/core'

/** What a page holds beside its tree. */
export interface Besides {
  readonly comments: readonly Comment[]
  /** What template tags and servers bring in. */
  readonly parts: readonly Part[]
  /** Elements that may bring in what is written elsewhere. */
  readonly components: Iterable<Element>
  readonly styles: readonly StyleSheet[]
}

/** Takes what a page holds in document order. */
export interface Builder {
  open(element: Element): void
  text(text: Text): void
  /** Ends the innermost element that is open, at an offset. */
  close(end: number): void
  /** Markup as it stands in the file. */
  html(at: Span): void
  finish(): Besides
}

/** Puts a page together from Markdown alone; of HTML it knows comments. */
export class PlainBuilder implements Builder {
  readonly #comments: Comment[] = []
  readonly #source: string
  readonly #root: Element
  #inner: Element

  constructor(source: string, root: Element) {
    this.#source = source
    this.#root = root
    this.#inner = root
  }

  open(element: Element): void {
    this.#inner.append(element)
    this.#inner = element
  }

  text(text: Text): void {
    this.#inner.append(text)
  }

  close(end: number): void {
    this.#inner.extent = { start: this.#inner.extent.start, end }
    this.#inner = this.#inner.parent ?? this.#root
  }

  html(at: Span): void {
    const text = commentIn(this.#source, at)
    if (text !== undefined) this.#comments.push({ text, at })
  }

  finish(): Besides {
    return { comments: this.#comments, parts: [], components: [], styles: [] }
  }
}

/** What a piece of HTML says when it is one comment and nothing else. */
export function commentIn(source: string, { start, end }: Span): string | undefined {
  if (!source.startsWith('<!--', start)) return undefined
  const close = source.indexOf('-->', start + 4)
  return close >= 0 && source.slice(close + 3, end).trim() === '' ? source.slice(start + 4, close).trim() : undefined
}
