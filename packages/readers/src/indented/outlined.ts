import { frontMatterOf } from '../front-matter.ts'
import { Brackets } from '../template/brackets.ts'
import { Cursor, Outline, type Row, rowsOf } from './rows.ts'
import { codeFrom } from './ruby.ts'
import type { Node } from './tree.ts'

/** A template that is told by its indentation, line by line: what HAML and Slim have in common. Each says what one line holds. */
export abstract class Outlined {
  protected readonly source: string
  protected readonly cursor: Cursor
  protected readonly outline = new Outline()
  protected readonly brackets: Brackets

  constructor(source: string) {
    this.source = source
    this.brackets = new Brackets(source)
    this.cursor = new Cursor(rowsOf(source, frontMatterOf(source)?.end ?? 0))
  }

  read(): readonly Node[] {
    for (let row = this.cursor.next(); row; row = this.cursor.next()) this.row(row)
    return this.outline.nodes
  }

  protected abstract row(row: Row): void

  protected code(start: number, end: number, shows: boolean): Node {
    return { kind: 'code', at: codeFrom(this.source, start, end, this.cursor), shows, children: [] }
  }

  /** With all that stands further in, its sign of so many characters aside. */
  protected comment({ indent, start, end }: Row, sign: number): Node {
    const last = this.cursor.below(indent).at(-1)?.end ?? end
    return { kind: 'comment', at: { start, end: last }, text: this.source.slice(start + sign, last), children: [] }
  }

  protected filter(name: string, { indent, end }: Row): Node {
    const rows = this.cursor.below(indent)
    return { kind: 'filter', name, at: { start: rows.find(({ blank }) => !blank)?.start ?? end, end: rows.at(-1)?.end ?? end }, children: [] }
  }

  /** What a pattern finds at an offset, before `end`. */
  protected is(pattern: RegExp, at: number, end = this.source.length): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(end === this.source.length ? this.source : this.source.slice(0, end))
  }
}
