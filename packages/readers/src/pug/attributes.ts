import { type Span, Text } from '@aboveboard/core'
import type { AttributeNode, TagNode } from 'pug-parser'
import { inString, literalsIn, unescaped } from '../template/copy.ts'
import type { Lines } from './lines.ts'

/** Writes the attributes of Pug as those of HTML. */
export class Attributes {
  readonly #source: string
  readonly #lines: Lines

  constructor(source: string, lines: Lines) {
    this.#source = source
    this.#lines = lines
  }

  of(tag: TagNode, head: Span): readonly Text[] {
    const classes = tag.attrs.filter(({ name }) => name === 'class')
    const pieces = tag.attrs.filter(({ name }) => name !== 'class').flatMap((attribute) => this.#attribute(attribute))
    if (classes.length > 0) pieces.push(...this.#classes(classes))
    // `&attributes(more)` leaves open which there are.
    if (tag.attributeBlocks.length > 0) pieces.push(Text.implied(' {{ attributes }}', { start: head.end - 1, end: head.end }))
    return pieces
  }

  #attribute({ name, val, line, column }: AttributeNode): readonly Text[] {
    if (val === false || val === 'false' || val === 'null' || val === 'undefined') return []
    const start = this.#lines.offsetOf(line, column)
    const at = { start, end: start + name.length }
    const written = this.#source.startsWith(name, start) ? Text.written(this.#source, at, name) : Text.implied(name, { start, end: start + 1 })
    const pieces = [Text.implied(' ', { start, end: start }), written]
    if (val === true || val === 'true') return pieces
    const code = this.#code(String(val), at)
    return [...pieces, Text.implied('="', { start: code.start, end: code.start }), ...this.#valueOf(String(val), code), Text.implied('"', { start: code.end - 1, end: code.end })]
  }

  /** `.big.red(class=more)`: one attribute in HTML. */
  #classes(classes: readonly AttributeNode[]): readonly Text[] {
    const pieces: Text[] = []
    for (const [i, { val, line, column }] of classes.entries()) {
      const start = this.#lines.offsetOf(line, column)
      const at = { start, end: start + 1 }
      pieces.push(Text.implied(i === 0 ? ' class="' : ' ', at))
      const short = this.#source[start] === '.' && typeof val === 'string' ? val.slice(1, -1) : undefined
      if (short !== undefined) pieces.push(Text.written(this.#source, { start: start + 1, end: start + 1 + short.length }, short))
      else if (typeof val === 'string') pieces.push(...this.#valueOf(val, this.#code(val, { start, end: start + 'class'.length })))
    }
    const end = pieces.at(-1)!.at
    return [...pieces, Text.implied('"', { start: end.end - 1, end: end.end })]
  }

  /** Where the expression of an attribute stands; the shorthands `#id` and `.class` are written without quotes. */
  #code(code: string, name: Span): Span {
    const from = this.#source.indexOf(code.slice(0, 200), name.end)
    return from < 0 || from - name.end > 200 ? name : { start: from, end: from + code.length }
  }

  #valueOf(code: string, at: Span): readonly Text[] {
    const [only, ...more] = literalsIn(code)
    if (!only || more.length > 0 || only.start !== 1 || only.end !== code.length - 1) return this.value(code, at)
    if (at.end - at.start !== code.length) return [Text.implied(unescaped(code.slice(1, -1)).replaceAll('"', '&quot;'), at)]
    return this.#string({ start: at.start + 1, end: at.end - 1 })
  }

  /** The words of a string, what would end HTML's value set as a reference. */
  #string(at: Span): readonly Text[] {
    const pieces: Text[] = []
    let from = at.start
    const piece = (to: number): void => {
      if (to > from) pieces.push(Text.written(this.#source, { start: from, end: to }, unescaped(this.#source.slice(from, to)), inString))
    }
    for (const match of this.#source.slice(at.start, at.end).matchAll(/\\?"|&/g)) {
      const start = at.start + match.index
      piece(start)
      from = start + match[0].length
      pieces.push(Text.implied(match[0] === '&' ? '&amp;' : '&quot;', { start, end: from }))
    }
    piece(at.end)
    return pieces
  }

  /** An expression, as the template tag that HTML's reader knows. */
  value(code: string, at: Span): readonly Text[] {
    // What such tags take for a sign of their own, Pug does not.
    const plain = /^[#^/>!&{~=-]/.test(code)
    const written = at.end - at.start === code.length ? Text.written(this.#source, at, code) : Text.implied(code, at)
    return [Text.implied(plain ? '{{ (' : '{{ ', { start: at.start, end: at.start + 1 }), written, Text.implied(plain ? ') }}' : ' }}', { start: at.end - 1, end: at.end })]
  }
}
