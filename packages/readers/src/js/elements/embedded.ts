import { type Comment, Element, type Given, type Kind, type Page, type Placed, type Span, type StyleSheet, type Text } from '@aboveboard/core'
import { kindOf } from '../../kind.ts'
import type { Written } from './markup.ts'

/** Reads the HTML that a text of a file is. */
export type ReadHtml = (text: Text, given: Given & { readonly source: string }) => Page

/** HTML within code, as it is read: elements where they are shown, and what a page knows beside its elements. */
export class Embedded {
  readonly parts: Placed[] = []
  readonly comments: Comment[] = []
  readonly styles: StyleSheet[] = []
  /** What the file holds whole: a page, a mail. */
  kind: Kind | undefined
  lang: string | undefined
  readonly #readHtml: ReadHtml
  readonly #given: Given & { readonly source: string }

  constructor(readHtml: ReadHtml, given: Given & { readonly source: string }) {
    this.#readHtml = readHtml
    this.#given = given
  }

  /** Puts what a text of HTML says into an element. */
  into(element: Element, { text, parts }: Written): Element {
    if (!/[<&]/.test(text.value)) return element.append(text)
    const { path, source } = this.#given
    const page = this.#readHtml(text, { path, source, kind: 'component' })
    this.parts.push(...parts, ...page.parts)
    this.comments.push(...page.comments)
    this.styles.push(...page.styles)
    if (isDocument(page.root)) {
      // Told by its marks, as any other; a file that only may be a mail by its name holds one when it holds a document.
      this.kind ??= kindOf(path.replace(/\.\w+$/, '.html'), text.value) ?? 'email'
      this.lang ??= page.lang
    }
    return element.append(...page.root.children)
  }

  /** Markup that is a tree of its own. */
  branch(at: Span, written: Written): Element {
    return this.into(new Element('#branch', { start: at.start, end: at.end }), written)
  }
}

const isDocument = ({ children }: Element): boolean => children.some((child) => child instanceof Element && child.name === 'html')
