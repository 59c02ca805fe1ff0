import type { Element, Span } from '@aboveboard/core'
import { html, InsertionMode, Parser, Token } from 'parse5'
import type { TreeMap } from './adapter.ts'
import { TokenAttribute } from './attribute.ts'
import { nowhere, Place } from './place.ts'
import { OffsetTokenizer } from './tokenizer.ts'
import type { Tree } from './tree.ts'

const { NS, TAG_ID } = html
const { TokenType } = Token
type InsertionLocation = ReturnType<Parser<TreeMap>['_getInsertionLocation']>

/** parse5's parser, telling the tree where each thing stands. */
export class OffsetParser extends Parser<TreeMap> {
  readonly #tree: Tree
  #bodyEnd: Span | undefined
  #htmlEnd: Span | undefined

  protected constructor(tree: Tree, base: number, context: Element | null) {
    super({ treeAdapter: tree, scriptingEnabled: false }, tree.root, context)
    this.#tree = tree
    this.tokenizer = new OffsetTokenizer(this, tree.file, base)
  }

  /** Hangs a whole document below the root of a tree. */
  static document(tree: Tree): void {
    const parser = new OffsetParser(tree, 0, null)
    parser.tokenizer.write(tree.file.text, true)
    parser.#finish()
  }

  /** Hangs a stretch of the file below the root of a tree, whatever it begins with: `<tr>` as well as `<p>`. */
  static fragment(tree: Tree, at: Span): void {
    tree.isFragment = true
    const parser = new OffsetParser(tree, at.start, tree.createElement('template', NS.HTML, []))
    parser.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE)
    parser._insertFakeRootElement()
    parser._resetInsertionMode()
    parser.tokenizer.write(tree.file.text.slice(at.start, at.end), true)
    tree.finish()
    tree.unwrap()
  }

  /** `<x-alert />` holds nothing where components may be closed so; in HTML it would hold what follows. */
  override onStartTag(token: Token.TagToken): void {
    super.onStartTag(token)
    if (!token.selfClosing || token.ackSelfClosing || !this.#tree.file.dialect?.closesItself(token.tagName)) return
    const { end } = placeOf(token)
    this.onEndTag({ ...token, type: TokenType.END_TAG, selfClosing: false, attrs: [], location: new Place(end) })
  }

  override onEndTag(token: Token.TagToken): void {
    if (token.tagID === TAG_ID.BODY) this.#bodyEnd ??= placeOf(token)
    else if (token.tagID === TAG_ID.HTML) this.#htmlEnd ??= placeOf(token)
    super.onEndTag(token)
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    // The line break after `<pre>` is not read, so the text does not begin there.
    if (this.skipNextNewLine && token.chars.startsWith('\n') && token.location)
      token.location.startOffset += this.#tree.file.text.startsWith('\r\n', token.location.startOffset) ? 2 : 1
    super.onWhitespaceCharacter(token)
  }

  override onItemPop(element: Element, isTop: boolean): void {
    this._setEndLocation(element, this.currentToken)
    super.onItemPop(element, isTop)
  }

  override _setEndLocation(element: Element, token: Token.Token | null): void {
    if (!token?.location || element.at === nowhere) return
    const closes = token.type === TokenType.END_TAG && token.tagName === this.#tree.getTagName(element)
    const end = closes ? token.location.endOffset : token.location.startOffset
    element.extent = new Place(element.at.start, Math.max(end, element.at.end))
  }

  override _createElement(name: string, namespace: html.NS, attributes: Token.Attribute[], parent: Element): Element {
    const { currentToken } = this
    const own = currentToken?.type === TokenType.START_TAG && currentToken.attrs === attributes
    this.#tree.opening = !own && attributes[0] instanceof TokenAttribute ? attributes[0].tag : this.#here()
    return super._createElement(name, namespace, attributes, parent)
  }

  override _attachElementToTree(element: Element, location: Token.Location | null, where: InsertionLocation): void {
    if (location instanceof Place) element.at = element.extent = location
    super._attachElementToTree(element, location, where)
  }

  override _insertCharacters({ chars, location }: Token.CharacterToken): void {
    if (!(location instanceof Place)) return
    if (!this._shouldFosterParentOnInsertion()) return this.#tree.text(this.openElements.currentTmplContentOrNode, chars, location)
    const { parent, beforeElement } = this._findFosterParentingLocation()
    this.#tree.text(parent, chars, location, beforeElement ?? undefined)
  }

  override _appendCommentNode({ data, location }: Token.CommentToken, parent: Element): void {
    if (location instanceof Place) this.#tree.comment(parent, data, location)
  }

  override _adoptNodes(donor: Element, recipient: Element): void {
    this.#tree.adopt(donor, recipient)
  }

  override _setDocumentType(): void {}

  /** The tag being read: what the parser makes up stands there too. */
  #here(): Span {
    const place = placeOf(this.currentToken)
    return place === nowhere ? new Place(0, Math.min(1, this.#tree.file.text.length)) : place
  }

  /** `<html>` and `<body>` are never popped; what follows `</body>` still belongs to it. */
  #finish(): void {
    this.#tree.finish()
    const [root, body] = this.openElements.items
    const { length } = this.#tree.file.text
    if (root && root.at !== nowhere) root.extent = new Place(root.at.start, this.#htmlEnd?.end ?? length)
    if (body?.name === 'body') body.extent = new Place(body.at.start, this.#bodyEnd?.end ?? this.#htmlEnd?.start ?? length)
  }
}

const placeOf = (token: Token.Token | null): Span => (token?.location instanceof Place ? token.location : nowhere)
