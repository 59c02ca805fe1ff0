import type { Span } from '@aboveboard/core'
import { AttributeScanner, pastBetween } from './attribute-scanner.ts'
import { endOfCode } from './code.ts'
import type { CodeView } from './code-view.ts'
import type { Hole, Piece, Tag, TagAttribute } from './pieces.ts'
import type { Syntax } from './syntax.ts'
import { isBlank, pastBlanks } from './blanks.ts'

/** Something that has been opened and takes what follows. */
interface Open {
  readonly children: Piece[]
  readonly tag: Tag | undefined
  /** Called when it ends. */
  readonly close: (end: number) => void
}

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const rawNames = new Set(['script', 'style'])
/** What the next of its kind ends. */
const ends: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['li', 'option', 'tr', 'p'].map((name) => [name, new Set([name])] as const),
  ...['dt', 'dd'].map((name) => [name, new Set(['dt', 'dd'])] as const),
  ...['td', 'th'].map((name) => [name, new Set(['td', 'th'])] as const),
])

/**
 * Takes markup with code in braces apart, in one pass and without refusing anything: what is not closed ends with
 * what is around it.
 */
export class Scanner {
  readonly source: string
  readonly view: CodeView
  /** What stands in markup within expressions, by where it begins. */
  readonly islands = new Map<number, Piece[]>()
  readonly #syntax: Syntax
  readonly #attributes: AttributeScanner
  readonly #end: number
  #open: Open[] = []
  /** How many tags of a name are open: what closes none of them is passed over at a glance. */
  readonly #names = new Map<string, number>()

  constructor(source: string, view: CodeView, syntax: Syntax, end: number = source.length) {
    this.source = source
    this.view = view
    this.#syntax = syntax
    this.#attributes = new AttributeScanner(this, syntax, end)
    this.#end = end
  }

  /** Everything from an offset on. */
  all(from: number): Piece[] {
    const children: Piece[] = []
    this.#open = [{ children, tag: undefined, close: () => {} }]
    this.#markup(from, false)
    this.#closeTo(1, this.#end)
    return children
  }

  /** Markup within an expression. */
  island(start: number): { readonly children: Piece[]; readonly end: number } {
    const outer = this.#open
    const children: Piece[] = []
    this.#open = [{ children, tag: undefined, close: () => {} }]
    this.view.enter(start)
    const end = this.#markup(start, true)
    this.#closeTo(1, end)
    this.view.leave(end)
    this.#open = outer
    return { children, end }
  }

  add(piece: Piece): void {
    this.#open.at(-1)!.children.push(piece)
  }

  /** Opens what takes all that follows, until it is closed. */
  push(children: Piece[], close: (end: number) => void): void {
    this.#open.push({ children, tag: undefined, close })
  }

  /** Ends what was opened last by `push` with these children, and all tags left open in it. */
  pop(children: Piece[], end: number): void {
    const index = this.#open.findLastIndex((each) => each.children === children)
    if (index > 0) this.#closeTo(index, end)
  }

  /** An expression whose code begins at `from` and ends at the brace that closes it, or at `end`; `sign` is where it is set apart from the one before. */
  hole(start: number, from: number, sign = start, end = this.#end): Hole {
    this.view.sign(sign, ',')
    const to = this.#code(from, end)
    return this.view.hole(start, Math.min(to + 1, this.#end), from, to)
  }

  #code(from: number, end: number): number {
    if (!this.#syntax.nests) {
      const to = endOfCode(this.source, from, end)
      this.view.keep(from, to)
      return to
    }
    let kept = from
    const to = endOfCode(this.source, from, end, {
      markup: (at) => {
        this.view.keep(kept, at)
        const island = this.island(at)
        this.islands.set(at, island.children)
        return (kept = island.end)
      },
    })
    this.view.keep(kept, to)
    return to
  }

  #closeTo(length: number, end: number): void {
    while (this.#open.length > length) {
      const { tag, close } = this.#open.pop()!
      if (tag) this.#count(tag.name, -1)
      close(end)
    }
  }

  #count(name: string, by: number): void {
    this.#names.set(name, (this.#names.get(name) ?? 0) + by)
  }

  /** Reads on until the end, or until the markup that stands in an expression is over. */
  #markup(from: number, isIsland: boolean): number {
    const { source } = this
    let at = from
    let text = from
    const flush = (to: number): void => {
      if (to > text) this.add({ kind: 'text', start: text, end: to })
    }
    while (at < this.#end) {
      const sign = source[at]
      if (sign === '{') {
        flush(at)
        at = text = this.#brace(at)
      } else if (sign === '<' && this.#isTag(at)) {
        flush(at)
        at = text = this.#tag(at)
        if (!isIsland || this.#open.length > 1) continue
        // Markup goes on where other markup follows; else the expression does.
        const next = pastBlanks(source, at, this.#end)
        if (source[next] !== '<' || !this.#isTag(next) || source[next + 1] === '/') return at
      } else if (sign === '}' && isIsland) break
      else at++
    }
    flush(at)
    return at
  }

  #brace(at: number): number {
    const end = this.#syntax.command?.(this, at)
    if (end !== undefined) return end
    const hole = this.hole(at, at + 1)
    this.add({ kind: 'code', start: at, end: hole.end, hole })
    return hole.end
  }

  #tag(at: number): number {
    const { source } = this
    if (source[at + 1] === '!' || source[at + 1] === '?') {
      const isComment = source.startsWith('<!--', at)
      const close = source.indexOf(isComment ? '-->' : '>', at + (isComment ? 4 : 2))
      const end = close < 0 ? this.#end : close + (isComment ? 3 : 1)
      if (isComment) this.add({ kind: 'comment', start: at, end })
      return end
    }
    if (source[at + 1] === '/') {
      const close = source.indexOf('>', at)
      const end = close < 0 ? this.#end : close + 1
      this.#closeTag(source.slice(at + 2, close < 0 ? end : close).trim(), at, end)
      return end
    }
    return this.#openTag(at)
  }

  #openTag(start: number): number {
    const { source } = this
    let at = start + 1
    while (at < this.#end && !isBlank(source.charCodeAt(at)) && !'/>{'.includes(source[at]!)) at++
    const name = source.slice(start + 1, at)
    const attributes: TagAttribute[] = []
    for (at = pastBetween(source, at, this.#end); at < this.#end && source[at] !== '>' && !source.startsWith('/>', at); at = pastBetween(source, at, this.#end)) {
      const before = at
      at = this.#attributes.read(at, attributes)
      if (at === before) at++
    }
    const isClosed = source[at] === '/'
    const opened = Math.min(this.#end, at + (isClosed ? 2 : 1))
    const isEmpty = isClosed || voids.has(name)
    const raw = isEmpty || !(rawNames.has(name) || attributes.some((each) => each.name === 'is:raw')) ? undefined : this.#raw(name, opened)
    const tag: Tag = { kind: 'tag', name, attributes, start, opened, end: opened, children: [], raw }
    this.#closeImplied(name, start)
    this.add(tag)
    if (raw) tag.end = this.#pastClosing(raw.end)
    else if (!isEmpty) {
      this.#open.push({ children: tag.children, tag, close: (end) => (tag.end = end) })
      this.#count(name, 1)
    }
    return tag.end
  }

  #closeTag(name: string, start: number, end: number): void {
    if (!this.#names.get(name)) return
    for (let i = this.#open.length - 1; i > 0; i--) {
      const { tag } = this.#open[i]!
      // A tag does not close what stands around the block it is in.
      if (!tag) return
      if (tag.name !== name) continue
      this.#closeTo(i + 1, start)
      return this.#closeTo(i, end)
    }
  }

  #closeImplied(name: string, start: number): void {
    const last = this.#open.at(-1)?.tag
    if (last && ends.get(name)?.has(last.name)) this.#closeTo(this.#open.length - 1, start)
  }

  #raw(name: string, from: number): Span {
    const close = this.source.indexOf(`</${name}`, from)
    return { start: from, end: close < 0 ? this.#end : close }
  }

  #isTag(at: number): boolean {
    const next = this.source[at + 1] ?? ''
    return next === '>' ? this.#syntax.nests : /[A-Za-z/!?]/.test(next)
  }

  #pastClosing(at: number): number {
    const close = this.source.indexOf('>', at)
    return close < 0 ? this.#end : close + 1
  }
}
