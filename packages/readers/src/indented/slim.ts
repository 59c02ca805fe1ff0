import type { Span } from '@aboveboard/core'
import { Outlined } from './outlined.ts'
import type { Row } from './rows.ts'
import { SlimHead } from './slim-head.ts'
import { loose, type Node } from './tree.ts'

/** What a file of Slim holds. Never throws: what is no Slim is read as the words it looks like. */
export const treeOfSlim = (source: string): readonly Node[] => new Slim(source).read()

const doctype = /doctype\b/y
const tagSign = /[A-Za-z_]|[.#][\w-]|\*[^\s*]/y
const textSign = /[|'](?:[<>]{1,2}(?:[ \t]|$)|[ \t]?)/y
const output = /\s*==?[.<>']{0,2}/y
const within = /\s*:\s*/y
const closed = /\s*\/\s*$/y
const engine = /(javascript|css|scss|sass|less|coffee|markdown|textile|erb|ruby|builder|rdoc|nokogiri|opal|livescript|haml|liquid)(?:[ \t[({][^\n]*)?:\s*$/y

class Slim extends Outlined {
  protected row(row: Row): void {
    const { indent, start, end } = row
    const sign = this.source[start]!
    const put = (node: Node): void => this.outline.put(indent, node)
    // `/! note` is a comment of the page, `/ note` of the file: both are told as what comments say.
    if (sign === '/') return put(this.comment(row, this.source[start + 1] === '!' ? 2 : 1))
    if (sign === '|' || sign === "'") return put(this.#block(row, start + this.is(textSign, start, end)![0].length, sign === "'"))
    if (sign === '-') return put(this.code(start + 1, end, false))
    if (sign === '=') return put(this.code(start + this.is(output, start, end)![0].length, end, true))
    if (this.is(doctype, start, end)) return put({ kind: 'doctype', at: row, children: [] })
    const filter = this.is(engine, start, end)?.[1]
    if (filter !== undefined) return put(this.filter(filter, row))
    if (this.is(tagSign, start, end)) return this.#tags(row)
    put({ kind: 'words', at: row, children: [] })
  }

  /** `li.first: a href="/" Home`: each holds the next. */
  #tags(row: Row): void {
    let above: Node | undefined
    let first: Node | undefined
    let at = row.start
    for (let end = row.end; ; ) {
      const head = new SlimHead(this.source, this.brackets, at, end)
      // `*more` alone is a tag of whose name and attributes nothing is told.
      const dynamic = head.end === at
      const tag: Node = { kind: 'tag', name: head.name, at: { start: at, end: dynamic ? end : head.end }, attributes: head.attributes, open: head.open, tight: loose, children: [] }
      first ??= tag
      above?.children.push(tag)
      above = tag
      end = this.cursor.endFrom(tag.at.end)
      const next = this.is(within, tag.at.end, end)
      if (next && this.is(tagSign, tag.at.end + next[0].length, end)) {
        at = tag.at.end + next[0].length
        continue
      }
      const content = dynamic ? undefined : this.#content(row, tag.at.end, end)
      if (content) tag.children.push(content)
      return this.outline.put(row.indent, first, content?.kind === 'code' ? content : tag)
    }
  }

  #content(row: Row, start: number, end: number): Node | undefined {
    const shows = this.is(output, start, end)
    if (shows) return this.code(start + shows[0].length, end, true)
    if (start >= end || this.is(closed, start, end)) return undefined
    return this.#block(row, start, false)
  }

  /** Words, with all that stands further in. */
  #block({ indent, end }: Row, from: number, spaced: boolean): Node {
    const rows = this.cursor.below(indent)
    return { kind: 'words', at: this.#trimmed({ start: from, end: Math.max(from, rows.at(-1)?.end ?? this.cursor.endFrom(Math.max(from, end))) }), spaced, children: [] }
  }

  #trimmed({ start, end }: Span): Span {
    const said = this.source.slice(start, end)
    return { start: start + said.length - said.trimStart().length, end: start + Math.max(said.trimEnd().length, said.length - said.trimStart().length) }
  }
}
