import { Element, type Span, type Text } from '@aboveboard/core'
import { html, InsertionMode, Token } from 'parse5'
import { OffsetParser } from '../html/parser.ts'
import { Place } from '../html/place.ts'
import { stylesOf } from '../html/styles.ts'
import { OffsetTokenizer } from '../html/tokenizer.ts'
import { Tree } from '../html/tree.ts'
import type { Masked } from '../template/masked.ts'
import type { Besides, Builder } from './builder.ts'

const { TokenType } = Token

/**
 * Puts a page together from Markdown and the HTML in it, as a browser would that is given both as HTML:
 * Markdown's elements and texts are handed to HTML's parser ready-made, among the tags it reads itself.
 */
export class HtmlBuilder implements Builder {
  readonly #file: Masked
  readonly #tree: MarkdownTree
  readonly #parser: MarkdownParser
  /** Names of Markdown's open elements, outermost first. */
  readonly #open: string[] = []

  constructor(file: Masked, root: Element) {
    this.#file = file
    this.#tree = new MarkdownTree(file, root)
    this.#parser = new MarkdownParser(this.#tree)
  }

  open(element: Element): void {
    const { name, at } = element
    this.#open.push(name)
    this.#parser.onStartTag(tagAt(TokenType.START_TAG, name, at, this.#tree.standFor(element)))
  }

  text(text: Text): void {
    this.#tree.said = text
    const { start, end } = text.at
    const blank = !/\S/.test(text.value)
    const type = blank ? TokenType.WHITESPACE_CHARACTER : TokenType.CHARACTER
    const token: Token.CharacterToken = { type, chars: text.value, location: new Place(start, end) }
    if (blank) this.#parser.onWhitespaceCharacter(token)
    else this.#parser.onCharacter(token)
    this.#tree.said = undefined
  }

  close(end: number): void {
    const name = this.#open.pop()
    if (name !== undefined && !empty.has(name)) this.#parser.onEndTag(tagAt(TokenType.END_TAG, name, { start: end, end }, []))
  }

  html({ start, end }: Span): void {
    this.#parser.readPiece(this.#file.text.slice(start, end), start)
  }

  finish(): Besides {
    this.#parser.finish(this.#file.text.length)
    const { comments, parts, components, code, outlook } = this.#tree
    for (const { element, at } of outlook) OffsetParser.fragment(new Tree(this.#file, element), at)
    return { comments, parts, components, styles: stylesOf(code, this.#file, {}) }
  }
}

/** Elements without an end: to HTML's parser, `</br>` would be another. */
const empty = new Set(['br', 'hr', 'img', 'input'])

/** A tree that takes some elements and texts as they are. */
class MarkdownTree extends Tree {
  /** The text being handed over, which the parser need not read. */
  said: Text | undefined
  /** Elements by the attributes that announce them: HTML's parser tells tags apart by these. */
  readonly #standing = new Map<readonly Token.Attribute[], Element>()

  /** Announces an element; to be handed to the parser in place of attributes. */
  standFor(element: Element): Token.Attribute[] {
    const attributes: Token.Attribute[] = element.attributes.map(({ name }) => ({ name, value: '' }))
    this.#standing.set(attributes, element)
    return attributes
  }

  override createElement(name: string, namespace: html.NS, attributes: readonly Token.Attribute[]): Element {
    const element = this.#standing.get(attributes)
    if (!element) return super.createElement(name, namespace, attributes)
    // Asked again, the parser wants another like it: one that goes on after a mistake in nesting.
    return element.parent ? new Element(name, element.at, { attributes: element.attributes }) : element
  }

  override text(parent: Element, value: string, at: Span, before?: Element): void {
    if (!this.said) return super.text(parent, value, at, before)
    this.finish()
    if (before) this.insertBefore(parent, this.said, before)
    else this.appendChild(parent, this.said)
  }
}

/** HTML's parser, fed piece by piece. */
class MarkdownParser extends OffsetParser {
  readonly #file: Masked
  readonly #tree: Tree
  #atEnd = false

  constructor(tree: Tree) {
    super(tree, 0, tree.createElement('body', html.NS.HTML, []))
    this.#file = tree.file
    this.#tree = tree
    this._insertFakeRootElement()
    this._resetInsertionMode()
  }

  /** Reads HTML that stands at an offset of the file. */
  readPiece(text: string, start: number): void {
    const { inForeignNode } = this.tokenizer
    this.tokenizer = new OffsetTokenizer(this, this.#file, start)
    this.tokenizer.inForeignNode = inForeignNode
    this.tokenizer.write(text, true)
    // A text area that is left open would take all Markdown after it for its text.
    const open = this.openElements.current
    const end = start + text.length
    if (open && this.insertionMode === InsertionMode.TEXT) this.onEndTag(tagAt(TokenType.END_TAG, open.name, { start: end, end }, []))
  }

  /** The end of a piece is not the end of the page. */
  override onEof(token: Token.EOFToken): void {
    if (this.#atEnd) super.onEof(token)
  }

  finish(end: number): void {
    this.#atEnd = true
    this.onEof({ type: TokenType.EOF, location: new Place(end) })
    this.#tree.finish()
    this.#tree.unwrap()
  }
}

function tagAt(type: Token.TagToken['type'], name: string, { start, end }: Span, attrs: Token.Attribute[]): Token.TagToken {
  return { type, tagName: name, tagID: html.getTagID(name), selfClosing: false, ackSelfClosing: false, attrs, location: new Place(start, end) }
}
