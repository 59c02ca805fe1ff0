import type { Span } from '@aboveboard/core'
import { isBlank, pastBlanks } from './blanks.ts'
import { endOfTemplate } from './code.ts'
import type { Hole, TagAttribute } from './pieces.ts'
import type { Scanner } from './scanner.ts'
import type { Syntax } from './syntax.ts'

/** Takes the attributes of a tag apart. */
export class AttributeScanner {
  readonly #scanner: Scanner
  readonly #syntax: Syntax
  readonly #end: number

  constructor(scanner: Scanner, syntax: Syntax, end: number) {
    this.#scanner = scanner
    this.#syntax = syntax
    this.#end = end
  }

  /** Reads the attribute at an offset; gives where it ends. */
  read(start: number, attributes: TagAttribute[]): number {
    const { source } = this.#scanner
    if (source[start] === '{') {
      const hole = this.#scanner.hole(start, start + 1)
      const code = source.slice(hole.from, hole.to).trim()
      if (/^[A-Za-z_$][\w$]*$/.test(code)) attributes.push({ name: code, value: [hole], start, end: hole.end })
      else if (code.startsWith('...')) attributes.push({ name: '', value: [hole], start, end: hole.end })
      return hole.end
    }
    let at = start
    while (at < this.#end && !isBlank(source.charCodeAt(at)) && source[at] !== '=' && source[at] !== '>' && !source.startsWith('/>', at)) at++
    const name = source.slice(start, at)
    const equals = pastBlanks(source, at, this.#end)
    if (source[equals] !== '=') {
      attributes.push({ name, value: undefined, start, end: at })
      return at
    }
    const from = pastBlanks(source, equals + 1, this.#end)
    const { parts, end } = this.#value(from, equals)
    attributes.push({ name, value: parts, start, end })
    return end
  }

  #value(from: number, equals: number): { readonly parts: readonly (Span | Hole)[]; readonly end: number } {
    const { source, view } = this.#scanner
    const quote = source[from]
    if (quote === '`' && this.#syntax.nests) {
      // The code is the template, marks included.
      const to = endOfTemplate(source, from, this.#end)
      view.sign(equals, ',')
      view.keep(from, to)
      return { parts: [view.hole(from, to, from, to)], end: to }
    }
    const isQuoted = quote === '"' || quote === "'"
    const parts: (Span | Hole)[] = []
    let at = isQuoted ? from + 1 : from
    let text = at
    for (;;) {
      const sign = source[at]
      if (at >= this.#end || (isQuoted ? sign === quote : isBlank(source.charCodeAt(at)) || sign === '>' || source.startsWith('/>', at))) break
      if (sign !== '{' || (isQuoted ? !this.#syntax.fillsQuotes : this.#syntax.nests && at > from)) {
        at++
        continue
      }
      if (at > text) parts.push({ start: text, end: at })
      const hole = this.#scanner.hole(at, at + 1)
      parts.push(hole)
      at = text = hole.end
      // `a={b}c={d}` are two attributes where quotes are not filled.
      if (!isQuoted && this.#syntax.nests) break
    }
    if (at > text || parts.length === 0) parts.push({ start: text, end: at })
    return { parts, end: Math.min(this.#end, isQuoted ? at + 1 : at) }
  }
}

/** Blanks between attributes, and the comments that Svelte and TypeScript have there. */
export function pastBetween(source: string, from: number, end: number): number {
  let at = pastBlanks(source, from, end)
  while (source[at] === '/' && (source[at + 1] === '/' || source[at + 1] === '*')) {
    const close = source.indexOf(source[at + 1] === '/' ? '\n' : '*/', at + 2)
    at = pastBlanks(source, close < 0 ? end : close + (source[at + 1] === '/' ? 1 : 2), end)
  }
  return at
}
