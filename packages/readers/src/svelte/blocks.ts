import { endOfCode, type Mark } from '../markup/code.ts'
import { pastBlanks } from '../markup/blanks.ts'
import type { Block, Hole, Section } from '../markup/pieces.ts'
import type { Scanner } from '../markup/scanner.ts'
import type { Syntax } from '../markup/syntax.ts'
import { untyped } from './untyped.ts'

/** Svelte's blocks: `{#if}…{:else}…{/if}`, `{#each}`, `{#await}`, `{#key}`, `{#snippet}`, and its `{@commands}`. One a file. */
export class Blocks implements Syntax {
  readonly nests = false
  readonly fillsQuotes = true
  /** Names of the snippets a file declares. */
  readonly snippets = new Set<string>()
  readonly #open: Block[] = []

  command(scanner: Scanner, at: number): number | undefined {
    const { source } = scanner
    const sign = pastBlanks(source, at + 1, source.length)
    const name = /[#:/@][a-z]+/y
    name.lastIndex = sign
    const word = name.exec(source)?.[0]
    if (word === undefined) return undefined
    const from = sign + word.length
    const marks: Mark[] = []
    const to = endOfCode(source, from, source.length, { marks })
    const header: Header = { scanner, start: at, from, to, end: Math.min(source.length, to + 1), marks }
    const kind = word.slice(1)
    if (word[0] === '#') this.#begin(kind, header)
    else if (word[0] === ':') this.#goOn(kind, header)
    else if (word[0] === '/') this.#end(header)
    else this.#command(kind, header)
    return header.end
  }

  #begin(name: string, header: Header): void {
    const block: Block = { kind: 'block', start: header.start, end: header.end, sections: [] }
    header.scanner.add(block)
    this.#open.push(block)
    if (name === 'await') {
      const then = header.marks.find(({ sign }) => sign === 'then' || sign === 'catch')
      this.#section(block, 'await', [piece(header, header.from, then?.at ?? header.to, header.start)], header)
      if (then) this.#next(block, then.sign, names(header, then.at, then.at + then.sign.length), header)
    } else this.#section(block, name, this.#holesOf(name, header), header)
  }

  #holesOf(name: string, header: Header): readonly Hole[] {
    switch (name) {
      case 'each':
        return eachOf(header)
      case 'snippet': {
        const declared = /[\w$]+/.exec(header.scanner.source.slice(header.from, header.to))?.[0]
        if (declared !== undefined) this.snippets.add(declared)
        return [piece(header, header.from, header.to, header.start, untyped(header.scanner.source, header.from, header.to))]
      }
      default:
        return [piece(header, header.from, header.to, header.start)]
    }
  }

  #goOn(name: string, header: Header): void {
    const block = this.#open.at(-1)
    if (!block) return
    const isElseIf = name === 'else' && header.scanner.source.slice(header.from, header.to).trim() !== ''
    const from = isElseIf ? header.scanner.source.indexOf('if', header.from) + 2 : header.from
    const holes = isElseIf ? [piece(header, from, header.to, header.start)] : name === 'else' ? [] : names(header, header.start, header.from)
    this.#next(block, isElseIf ? 'if' : name, holes, header)
  }

  #next(block: Block, name: string, holes: readonly Hole[], header: Header): void {
    const last = block.sections.at(-1)
    if (last) header.scanner.pop(last.children, header.start)
    this.#section(block, name, holes, header)
  }

  #section(block: Block, name: string, holes: readonly Hole[], { scanner, start, end }: Header): void {
    const section: Section = { name, holes, start: end, end, children: [], header: start }
    block.sections.push(section)
    scanner.push(section.children, (at) => {
      section.end = Math.max(section.start, at)
      block.end = Math.max(section.end, end)
    })
  }

  #end({ scanner, start, end }: Header): void {
    const block = this.#open.pop()
    const last = block?.sections.at(-1)
    if (!block || !last) return
    scanner.pop(last.children, start)
    block.end = end
  }

  #command(name: string, header: Header): void {
    const { scanner, start, end, from, to, marks } = header
    const equals = marks.find(({ sign }) => sign === '=')
    const colon = name === 'const' ? marks.find(({ at, sign }) => sign === ':' && equals !== undefined && at < equals.at) : undefined
    const keep = colon && equals ? [{ start: from, end: colon.at }, { start: equals.at, end: to }] : undefined
    if (name === 'html' || name === 'render' || name === 'const') scanner.add({ kind: 'command', name, start, end, hole: piece(header, from, to, start, keep) })
  }
}

/** What stands between the name of a block and the brace that closes it. */
interface Header {
  readonly scanner: Scanner
  /** The opening brace, and what follows the closing one. */
  readonly start: number
  readonly end: number
  /** The code between. */
  readonly from: number
  readonly to: number
  readonly marks: readonly Mark[]
}

/** A stretch of a header as an expression, or what is to be kept of it. */
function piece({ scanner: { view }, start, end }: Header, from: number, to: number, sign: number, keep = [{ start: from, end: to }]): Hole {
  view.sign(sign, ',')
  for (const each of keep) view.keep(each.start, each.end)
  return view.hole(start, end, from, to)
}

/** The name (or pattern) that `then`, `catch` and `as` give a value. */
function names(header: Header, sign: number, from: number, to = header.to): readonly Hole[] {
  return header.scanner.source.slice(from, to).trim() === '' ? [] : [piece(header, from, to, sign)]
}

/** `items as item, i (item.id)`: the list, the name of each, and of its index. */
function eachOf(header: Header): readonly Hole[] {
  const { marks, from, to, start } = header
  const as = marks.findLast(({ sign }) => sign === 'as')
  const after = marks.filter(({ at }) => at > (as?.at ?? from))
  const comma = after.find(({ sign }) => sign === ',')
  const key = after.find(({ at, sign }) => sign === '(' && as !== undefined && at > (comma?.at ?? 0))
  const list = piece(header, from, as?.at ?? comma?.at ?? to, start)
  if (!as) return [list]
  const name = names(header, as.at, as.at + 2, comma?.at ?? key?.at ?? to)
  return [list, ...name, ...(comma ? names(header, comma.at, comma.at + 1, key?.at ?? to) : [])]
}
