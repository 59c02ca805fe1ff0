import type { Span } from '@aboveboard/core'
import type { Brackets } from '../template/brackets.ts'
import { optionsIn, type Value } from '../template/call.ts'
import type { Given } from './tree.ts'

const called = /[A-Za-z_](?:[\w:-]*\w)?/y
const short = /([.#])((?:[\w-]|\/\d+|:[\w-]+)+)/y
const marks = /[<>']{1,2}(?=\s|=|$)/y
/** `href="…"`, `checked=@news`, `title==words`. */
const set = /\s*([^\s"'<>=/(){}[\]*:#][^\s"'<>=/(){}[\]]*)\s*==?(?![=>])\s*/y
const named = /\s*([^\s"'<>=/(){}[\]*]+)/y
const splat = /\s*\*(?=[^\s*])/y
const opening = /\s*[[({]/y
const constant = /^(?:true|false|nil)$/

/** Reads the beginning of a tag of Slim: `p.big#top title="x" checked=@news *more`, with its attributes in brackets or not. */
export class SlimHead {
  readonly #source: string
  readonly #brackets: Brackets
  readonly attributes: Given[] = []
  readonly name: string
  open = false
  /** Where it ends, its content aside; without attributes, where its name does. */
  end: number

  /** `start` is where a tag begins, for which `isTag` is asked. */
  constructor(source: string, brackets: Brackets, start: number, lineEnd: number) {
    this.#source = source
    this.#brackets = brackets
    const name = this.#match(called, start)
    this.name = name?.[0] ?? 'div'
    this.end = start + (name?.[0].length ?? 0)
    for (let found = this.#match(short, this.end); found; found = this.#match(short, this.end)) {
      const value = { start: this.end + 1, end: this.end + found[0].length }
      this.attributes.push({ key: found[1] === '.' ? 'class' : 'id', ...value, value: { kind: 'symbol', at: value } })
      this.end = value.end
    }
    this.end += this.#match(marks, this.end)?.[0].length ?? 0
    this.#read(lineEnd)
  }

  #read(lineEnd: number): void {
    const bracket = this.#match(opening, this.end)
    const at = this.end + (bracket?.[0].length ?? 0) - 1
    // `p (Only words)`
    const wraps = bracket && at < lineEnd && (bracket[0].length === 1 || this.#match(set, at + 1) || this.#match(splat, at + 1))
    const end = wraps ? this.#brackets.endOf(at, this.#source.length) : -1
    if (end < 0) return this.#given(this.end, lineEnd, false)
    this.#given(at + 1, end - 1, true)
    this.end = end
  }

  /** Between brackets, names may stand alone; elsewhere they are words. */
  #given(from: number, to: number, wrapped: boolean): void {
    for (let at = from; at < to; ) {
      const more = this.#match(splat, at)
      const found = more ? undefined : (this.#match(set, at) ?? (wrapped ? this.#match(named, at) : undefined))
      if (!more && !found) return
      const begins = at + (more ?? found)![0].length
      if (begins > to) return
      if (more || !found) {
        this.open = true
        at = this.#codeEnd(begins, to)
      } else {
        const start = at + found[0].length - found[0].trimStart().length
        const key = found[1]!
        const value: Value = found[0].includes('=') ? this.#valueAt(begins, to) : { kind: 'constant', at: { start, end: begins }, value: true }
        at = Math.max(begins, value.at.end + (value.kind === 'string' ? 1 : 0))
        this.attributes.push({ key, start, end: at, value })
      }
      if (!wrapped) this.end = at
    }
  }

  #valueAt(start: number, to: number): Value {
    const quote = this.#source[start]
    if (quote === '"' || quote === "'") {
      const end = this.#quoteEnd(start, to)
      // Slim fills in what stands between either.
      if (end !== undefined) return { kind: 'string', at: { start: start + 1, end }, quote: '"' }
    }
    const at: Span = { start, end: this.#codeEnd(start, to) }
    const code = this.#source.slice(at.start, at.end)
    if (constant.test(code)) return { kind: 'constant', at, value: code === 'nil' ? null : code === 'true' }
    const given = /^(?:\{[^]*\}|\[[^]*\])$/.test(code) ? optionsIn(this.#source, at) : undefined
    if (given) return { kind: 'list', at, given }
    return /^:\w+$/.test(code) ? { kind: 'symbol', at: { start: start + 1, end: at.end } } : { kind: 'code', at }
  }

  #quoteEnd(start: number, to: number): number | undefined {
    const signs = new RegExp(`#\\{|${this.#source[start]!}`, 'g')
    signs.lastIndex = start + 1
    for (let sign = signs.exec(this.#source); sign && sign.index < to; sign = signs.exec(this.#source)) {
      if (sign[0] !== '#{') return sign.index
      const end = this.#brackets.endOf(sign.index + 1, to)
      if (end > 0) signs.lastIndex = end
    }
    return undefined
  }

  /** Code goes on to the next blank that stands between no brackets and in no string. */
  #codeEnd(start: number, to: number): number {
    let at = start
    while (at < to && !/\s/.test(this.#source[at]!)) {
      const sign = this.#source[at]!
      const end = '[({'.includes(sign) ? this.#brackets.endOf(at, to) : sign === '"' || sign === "'" ? (this.#quoteEnd(at, to) ?? -2) + 1 : -1
      at = end > 0 ? end : at + 1
    }
    return at
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.#source)
  }
}
