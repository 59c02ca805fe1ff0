import type { Span } from '@aboveboard/core'
import { decode, htmlAttribute } from '../escapes.ts'
import type { JsxFragment, Node, TemplateElement } from '../js/tree/syntax.ts'
import { type Block, type Command, type Hole, isHole, type Piece, type Tag, type TagAttribute } from './pieces.ts'

type Parts = readonly (Span | Hole)[]

interface Words extends Span {
  readonly words: string
}

/** A piece of a value: words, with the stretch they stand in, or an expression. */
export type Said = Words | Node

/** What the tags and blocks of a syntax mean, as JSX. */
export interface Meanings {
  /** The name an element has in JSX; `Fragment` where it shows only what stands in it, `undefined` where it shows nothing. */
  name(tag: Tag): string | undefined
  attributes(tag: Tag, make: JsxTree): readonly Node[]
  /** What a block shows, as an expression. */
  block?(block: Block, make: JsxTree): Node
  command?(command: Command, make: JsxTree): Node | undefined
}

interface Task {
  readonly pieces: readonly Piece[]
  readonly into: Node[]
}

/** Makes JSX of markup, so that whoever reads JSX reads it: every node stands where it was written. */
export class JsxTree {
  readonly source: string
  readonly #meanings: Meanings
  readonly #tasks: Task[] = []

  constructor(source: string, meanings: Meanings) {
    this.source = source
    this.#meanings = meanings
  }

  /** The markup of a file. */
  page(pieces: readonly Piece[]): JsxFragment {
    return this.whole(pieces, { start: 0, end: this.source.length })
  }

  /** The whole of some markup. Works from a stack of its own, since markup nests as deep as its authors like. */
  whole(pieces: readonly Piece[], at: Span): JsxFragment {
    const fragment = this.fragment(pieces, at)
    for (let task = this.#tasks.pop(); task; task = this.#tasks.pop())
      for (const piece of task.pieces) {
        const node = this.#node(piece)
        if (node) task.into.push(node)
      }
    return fragment
  }

  /**
   * Markup shown as one thing. What stands in it is made once all around it is. As in JSX, it begins before what
   * stands in it does: with the sign before it.
   */
  fragment(pieces: readonly Piece[], { start, end }: Span): JsxFragment {
    const children: Node[] = []
    this.#tasks.push({ pieces, into: children })
    return { type: 'JSXFragment', start: start - 1, end, children }
  }

  /** What one branch shows: its words as a text, where it has nothing else. */
  branch(pieces: readonly Piece[], at: Span): Node {
    const parts: (Span | Hole)[] = []
    for (const piece of pieces) {
      if (piece.kind !== 'text' && piece.kind !== 'code') return this.fragment(pieces, at)
      parts.push(piece.kind === 'code' ? piece.hole : piece)
    }
    return this.template(parts, at)
  }

  expression({ node, start, end }: Hole): Node {
    return node ?? { type: 'JSXEmptyExpression', start, end }
  }

  container(expression: Node, { start, end }: Span): Node {
    return { type: 'JSXExpressionContainer', expression, start, end }
  }

  attribute(name: string, value: Node | null, { start, end }: Span): Node {
    return { type: 'JSXAttribute', name: { type: 'JSXIdentifier', name, start, end: Math.min(end, start + name.length) }, value, start, end }
  }

  element(name: string, attributes: readonly Node[], { start, end }: Span, opened: number, pieces: readonly Piece[] = []): Node {
    const { children } = this.fragment(pieces, { start, end })
    const nameNode: Node = { type: 'JSXIdentifier', name, start: start + 1, end: start + 1 + name.length }
    return { type: 'JSXElement', openingElement: { type: 'JSXOpeningElement', name: nameNode, attributes, start, end: opened }, children, start, end }
  }

  /** Attributes as HTML writes them. */
  plain(attribute: TagAttribute, name = attribute.name): Node {
    const { value } = attribute
    if (attribute.name === '') return { type: 'JSXSpreadAttribute', argument: this.#spread(value), start: attribute.start, end: attribute.end }
    return this.attribute(name, value ? this.value(value) : null, attribute)
  }

  value(parts: Parts): Node {
    const [only, ...more] = parts
    if (!only || more.length > 0) return this.container(this.template(parts, spanOf(parts)), spanOf(parts))
    if (isHole(only)) return this.container(this.expression(only), only)
    // The quotes count to a string in JSX.
    return { type: 'StringLiteral', value: decode(this.source, only, htmlAttribute), start: only.start - 1, end: only.end + 1 }
  }

  /** The value of an attribute as an expression. */
  valueExpression(parts: Parts): Node {
    const [only, ...more] = parts
    return only && isHole(only) && more.length === 0 ? this.expression(only) : this.template(parts, spanOf(parts))
  }

  /** Words and expressions of markup as a template literal. */
  template(parts: Parts, at: Span): Node {
    return this.joined(parts.map((part) => (isHole(part) ? this.expression(part) : { words: decode(this.source, part, htmlAttribute), start: part.start, end: part.end })), at)
  }

  /** Words and expressions as one template literal. */
  joined(parts: readonly Said[], { start, end }: Span): Node {
    const quasis: TemplateElement[] = []
    const expressions: Node[] = []
    let words: Words = { words: '', start, end: start }
    const flush = (): void => void quasis.push({ type: 'TemplateElement', value: { raw: words.words, cooked: words.words }, isMarkup: true, start: words.start, end: words.end })
    for (const part of parts) {
      if ('words' in part) words = part
      else {
        flush()
        expressions.push(part)
        words = { words: '', start: part.end ?? end, end: part.end ?? end }
      }
    }
    flush()
    // Not where its first piece begins: some parsers count the marks around a piece to the piece.
    return { type: 'TemplateLiteral', quasis, expressions, start: start - 1, end }
  }

  #spread(value: Parts | undefined): Node {
    const hole = value?.find(isHole)
    const node = hole && this.expression(hole)
    return node?.type === 'SpreadElement' && node.argument ? node.argument : { type: 'ThisExpression' }
  }

  #node(piece: Piece): Node | undefined {
    switch (piece.kind) {
      case 'text':
        return { type: 'JSXText', start: piece.start, end: piece.end }
      case 'comment':
        return undefined
      case 'code':
        return this.container(this.expression(piece.hole), piece)
      case 'tag':
        return this.#tag(piece)
      case 'block':
        return this.#meanings.block && this.container(this.#meanings.block(piece, this), piece)
      case 'command':
        return this.#meanings.command?.(piece, this)
    }
  }

  #tag(tag: Tag): Node | undefined {
    const name = this.#meanings.name(tag)
    if (name === undefined) return undefined
    return this.element(name, this.#meanings.attributes(tag, this), tag, tag.opened, tag.children)
  }
}

function spanOf(parts: Parts): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }
}
