import type { Span } from '@aboveboard/core'
import type { Node } from './tree.ts'

/** One line, its indentation and its line break aside. */
export interface Row extends Span {
  readonly indent: number
  /** Nothing stands on it. */
  readonly blank: boolean
}

/** How far a tab moves, as Slim counts. */
const tab = 4

/** The lines of a file from an offset on. A byte order mark is part of none. */
export function rowsOf(source: string, from = 0): readonly Row[] {
  const rows: Row[] = []
  const line = /([ \t]*)([^\r\n]*)(?:\r\n|\r|\n|$)/y
  for (line.lastIndex = source.charCodeAt(from) === 0xfeff ? from + 1 : from; line.lastIndex < source.length; ) {
    const { index, 1: blanks = '', 2: said = '' } = line.exec(source)!
    const start = index + blanks.length
    rows.push({ start, end: start + said.trimEnd().length, indent: widthOf(blanks), blank: said.trim() === '' })
  }
  return rows
}

function widthOf(blanks: string): number {
  if (!blanks.includes('\t')) return blanks.length
  let width = 0
  for (const blank of blanks) width = blank === '\t' ? width - (width % tab) + tab : width + 1
  return width
}

/** Puts what stands further in below what it stands in. */
export class Outline {
  readonly nodes: Node[] = []
  readonly #open: { readonly indent: number; readonly node: Node }[] = []

  /** `inmost`: what holds what follows, where a line has several nodes in one another: `li: a`. */
  put(indent: number, node: Node, inmost = node): void {
    while (this.#open.length > 0 && this.#open.at(-1)!.indent >= indent) this.#open.pop()
    const above = this.#open.at(-1)?.node.children ?? this.nodes
    above.push(node)
    this.#open.push({ indent, node: inmost })
  }
}

/** Goes through the lines of a file, and takes several where one goes on over them. */
export class Cursor {
  readonly #rows: readonly Row[]
  #next = 0

  constructor(rows: readonly Row[]) {
    this.#rows = rows
  }

  /** The next line on which something stands. */
  next(): Row | undefined {
    while (this.#rows[this.#next]?.blank) this.#next++
    return this.#rows[this.#next++]
  }

  /** Goes on to the line that an offset stands on, where what is read has reached there; its end. */
  endFrom(offset: number): number {
    while (this.#next < this.#rows.length && this.#rows[this.#next - 1]!.end < offset) this.#next++
    return this.#rows[this.#next - 1]!.end
  }

  /** The end of the next line, which is taken. */
  further(): number | undefined {
    return this.next()?.end
  }

  /** All lines that stand further in than `indent`, with the blank ones between them. */
  below(indent: number): readonly Row[] {
    const from = this.#next
    let to = from
    for (let i = from; i < this.#rows.length && (this.#rows[i]!.blank || this.#rows[i]!.indent > indent); i++) if (!this.#rows[i]!.blank) to = i + 1
    this.#next = to
    return this.#rows.slice(from, to)
  }
}
