import { HOLE, type Span } from '@aboveboard/core'
import { Closers } from './closers.ts'
import type { Dialect } from './dialect.ts'
import type { Scanner } from './scanner.ts'
import type { Meaning } from './tag.ts'

/** By what marks a template tag is told. */
export type Marks = '{{' | '{%' | '{#' | '{!!' | '<%' | '<?' | '%%[' | '%%=' | '%%' | '*|' | '[[' | '${' | typeof HOLE | 'dialect'

/** A stretch between marks, whatever it may mean. */
export interface Marked extends Span {
  readonly marks: Marks
  readonly inner: string
  /** What it does, where its dialect tells at once. */
  readonly meaning?: Meaning | undefined
}

const openings = /\{\{|\{%|\{#|\{!!|<%|<\?(?:php\b|=|\s)|%%|\*\||\[\[|\$\{|\uFFFC/

/** Where a template tag may begin. A file without any of these is not masked at all. */
export const opening = (dialect?: Dialect): RegExp => new RegExp(dialect ? `${dialect.opening}|${openings.source}` : openings.source, 'g')

/** Longer than any value: two marks this far apart are not a pair. */
const longest = 4000

/** Finds the end of each tag. A file is searched once for each closing mark, however many tags stay open. */
export class MarkFinder {
  readonly #source: string
  readonly #closers: Closers
  readonly #blocksLeftOpen = new Set<string>()
  readonly #dialect: Dialect | undefined

  constructor(source: string, dialect?: Dialect) {
    this.#source = source
    this.#closers = new Closers(source)
    this.#dialect = dialect
  }

  /** The tag that begins at an offset, if one does; offsets are to be asked in order. */
  at(start: number, limit: number, scanner: Scanner): Marked | undefined {
    const source = this.#source
    if (this.#dialect?.owns(start)) return this.#dialect.at(start, limit, scanner)
    if (source[start] === HOLE) return { start, end: start + 1, marks: HOLE, inner: '' }
    const two = source.slice(start, start + 2)
    switch (two) {
      case '{{':
        return this.#braces(start, limit)
      case '{%':
        return this.#between(start, '{%', 2, '%}', limit)
      case '{#':
        return this.#between(start, '{#', 2, '#}', limit)
      case '{!':
        return this.#between(start, '{!!', 3, '!!}', limit)
      case '<%':
        return this.#between(start, '<%', 2, /^!?--/.test(source.slice(start + 2, start + 5)) ? '--%>' : '%>', limit)
      case '<?':
        return this.#between(start, '<?', 2, '?>', limit) ?? this.#toEnd(start, limit)
      case '%%':
        if (source[start + 2] === '[') return this.#between(start, '%%[', 3, ']%%', limit)
        if (source[start + 2] === '=') return this.#between(start, '%%=', 3, '=%%', limit)
        return this.#word(start, '%%', /%%([A-Za-z_@][\w .:@-]{0,80})%%/y, limit)
      case '*|':
        return this.#word(start, '*|', /\*\|([A-Za-z][^|*\n]{0,200})\|\*/y, limit)
      case '[[':
        return this.#word(start, '[[', /\[\[([A-Za-z_][^[\]\n]{0,100})\]\]/y, limit)
      default:
        return this.#word(start, '${', /\$\{([A-Za-z_][\w.$]{0,100})\}/y, limit)
    }
  }

  /** The tag that ends a block of Liquid: `{% endcomment %}`. */
  endOf(word: string, from: number): Span | undefined {
    if (this.#blocksLeftOpen.has(word)) return undefined
    const ending = new RegExp(`\\{%-?\\s*end${word}\\s*-?%\\}`, 'g')
    ending.lastIndex = from
    const match = ending.exec(this.#source)
    if (match) return { start: match.index, end: ending.lastIndex }
    this.#blocksLeftOpen.add(word)
    return undefined
  }

  /** `{{ {a: {}} }}` ends where its braces do. */
  #braces(start: number, limit: number): Marked | undefined {
    const source = this.#source
    if (source.startsWith('{{{', start)) return this.#between(start, '{{', 2, source[start + 3] === '{' ? '}}}}' : '}}}', limit)
    if (source.startsWith('{{!--', start)) return this.#between(start, '{{', 2, '--}}', limit)
    if (source.startsWith('{{--', start)) return this.#between(start, '{{', 2, '--}}', limit)
    let close = this.#closers.next('}}', start + 2)
    for (let tries = 0; tries < 4 && close >= 0 && close + 2 <= limit && close - start <= longest; tries++) {
      const inner = source.slice(start + 2, close)
      const open = count(inner, '{') - count(inner, '}')
      if (open <= 0) return { start, end: close + 2, marks: '{{', inner }
      close = source.indexOf('}}', close + (source[close + 2] === '}' ? 1 : 2))
    }
    return undefined
  }

  #between(start: number, marks: Marks, length: number, closer: string, limit: number): Marked | undefined {
    const source = this.#source
    const close = this.#closers.next(closer, start + length)
    const end = close + closer.length
    if (close < 0 || end > limit) return undefined
    const inner = source.slice(start + length, close)
    if (marks === '{{' && end - start > longest && source[start + 2] === '{') return undefined
    // A second opening mark before the closing one: the first opened nothing.
    return marks === '{%' && inner.includes(marks) ? undefined : { start, end, marks, inner }
  }

  /** PHP may leave its last tag open. */
  #toEnd(start: number, limit: number): Marked | undefined {
    const end = this.#source.length
    return end > limit || !this.#source.startsWith('<?php', start) ? undefined : { start, end, marks: '<?', inner: this.#source.slice(start + 2) }
  }

  #word(start: number, marks: Marks, pattern: RegExp, limit: number): Marked | undefined {
    pattern.lastIndex = start
    const inner = pattern.exec(this.#source)?.[1]
    return inner === undefined || pattern.lastIndex > limit ? undefined : { start, end: pattern.lastIndex, marks, inner }
  }
}

function count(text: string, character: string): number {
  let found = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++
  return found
}
