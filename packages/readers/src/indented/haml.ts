import { HamlHead } from './haml-head.ts'
import { Outlined } from './outlined.ts'
import type { Row } from './rows.ts'
import type { Node, Tag } from './tree.ts'

/** What a file of HAML holds. Never throws: what is no HAML is read as the words it looks like. */
export const treeOfHaml = (source: string): readonly Node[] => new Haml(source).read()

/** `= name`, `!= name`, `&= name`, `~ name`; two signs of equality begin a text. */
const output = /(?:[!&]?=(?!=)|~)/y
const asText = /(?:[!&]?==|[!&](?=\s))/y
const tagSign = /%[\w:-]|\.[\w-]|#[\w-]/y
const filterName = /:(\w+)\s*$/y

class Haml extends Outlined {
  protected row(row: Row): void {
    const { indent, start, end } = row
    const source = this.source
    const put = (node: Node): void => this.outline.put(indent, node)
    if (this.is(tagSign, start)) {
      const tag = this.#tag(row)
      const [content] = tag.children
      // `%li= link_to path do`: what stands below is the link’s.
      return this.outline.put(indent, tag, content?.kind === 'code' ? content : tag)
    }
    if (source.startsWith('!!!', start)) return put({ kind: 'doctype', at: row, children: [] })
    if (source[start] === '/' || source.startsWith('-#', start)) return put(this.comment(row, source[start] === '/' ? 1 : 2))
    if (source[start] === '-') return put(this.code(start + 1, end, false))
    const filter = this.is(filterName, start, end)?.[1]
    if (filter !== undefined) return put(this.filter(filter, row))
    const content = this.#content(start, end)
    if (content) put(content)
  }

  #tag({ start }: Row): Tag {
    const head = new HamlHead(this.source, this.brackets).read(start)
    const lineEnd = this.cursor.endFrom(head.end)
    const children: Node[] = []
    if (head.rest === 'content') {
      const content = this.#content(head.next, lineEnd)
      if (content) children.push(content)
    }
    return { kind: 'tag', name: head.name, at: { start, end: head.end }, attributes: head.attributes, open: head.open, tight: head.tight, children }
  }

  /** What stands behind a tag or on a line of its own: code whose value is shown, or words. */
  #content(start: number, end: number): Node | undefined {
    const shows = this.is(output, start)
    if (shows) return this.code(start + shows[0].length, end, true)
    const from = start + (this.is(asText, start)?.[0].length ?? (this.source[start] === '\\' && this.source[start + 1] !== '#' ? 1 : 0))
    const said = this.source.slice(from, end)
    const at = { start: from + said.length - said.trimStart().length, end: from + said.trimEnd().length }
    // A backslash alone is an empty line, which text mails have between their paragraphs.
    return at.end > at.start || from > start ? { kind: 'words', at, children: [] } : undefined
  }
}
