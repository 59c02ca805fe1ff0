import type { Span } from '@aboveboard/core'
import type { Brackets } from '../template/brackets.ts'
import { type Argument, optionsIn, type Value } from '../template/call.ts'
import { type Given, loose, type Tag } from './tree.ts'

/** What a tag of HAML begins with: `%p.big#top{title: "x"}(lang="en")[@item]<>`. */
export interface Head extends Pick<Tag, 'name' | 'attributes' | 'open' | 'tight'> {
  /** Where it ends, its content aside. */
  readonly end: number
  /** Whether anything may stand behind it, from `next` on: `%br/` closes itself. */
  readonly rest: 'content' | 'closed'
  readonly next: number
}

const called = /%([\w:-]+)/y
const short = /([.#])([\w:@-]+)/y
const marks = /[<>]{0,2}/y
/** `href`, `data-x`, with its sign of equality where it has one. */
const named = /\s*([^\s"'<>=/(){},]+)(\s*=\s*)?/y
const quoted = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'/y
const bare = /[@$]{0,2}[\w.:?!]+(?:\([^\s()]{0,200}\)|\[[^\s[\]]{0,200}\])?/y

/** Reads the beginning of a tag, from its sign to its content. */
export class HamlHead {
  readonly #source: string
  readonly #brackets: Brackets
  readonly #attributes: Given[] = []
  #open = false

  constructor(source: string, brackets: Brackets) {
    this.#source = source
    this.#brackets = brackets
  }

  read(start: number): Head {
    const name = this.#match(called, start)
    let at = start + (name?.[0].length ?? 0)
    for (let found = this.#match(short, at); found; found = this.#match(short, at)) {
      const [whole, sign, said = ''] = found
      const value = { start: at + 1, end: at + whole.length }
      this.#attributes.push({ key: sign === '.' ? 'class' : 'id', start: value.start, end: value.end, value: { kind: 'symbol', at: value } })
      at += said.length + 1
    }
    for (let end = this.#bracketed(at); end > at; end = this.#bracketed(at)) at = end
    const signs = this.#match(marks, at)?.[0] ?? ''
    const next = at + signs.length
    return {
      name: name?.[1] ?? 'div',
      attributes: this.#attributes,
      open: this.#open,
      tight: signs === '' ? loose : { outside: signs.includes('>'), inside: signs.includes('<') },
      end: at,
      rest: this.#source[next] === '/' ? 'closed' : 'content',
      next,
    }
  }

  /** Attributes in brackets; where they end, or where they would begin. */
  #bracketed(at: number): number {
    const sign = this.#source[at]
    if (sign !== '{' && sign !== '(' && sign !== '[') return at
    const end = this.#brackets.endOf(at, this.#source.length)
    if (end < 0) return at
    if (sign === '{') this.#options({ start: at, end })
    else if (sign === '(') this.#written(at + 1, end - 1)
    return end
  }

  /** `{title: "x", data: {id: 1}, **more}` */
  #options(at: Span): void {
    const given = optionsIn(this.#source, at)
    for (const each of given ?? []) if (isGiven(each)) this.#attributes.push(each)
    this.#open ||= given === undefined || given.some((each) => !isGiven(each))
  }

  /** `(title="x" checked=@news)` */
  #written(from: number, end: number): void {
    for (let at = from; at < end; ) {
      const [whole = '', key, equals] = this.#match(named, at) ?? []
      if (key === undefined) {
        this.#open ||= this.#source.slice(at, end).trim() !== ''
        return
      }
      const start = at + whole.indexOf(key)
      const value = equals === undefined ? ({ kind: 'constant', at: { start, end: start + key.length }, value: true } as const) : this.#valueAt(at + whole.length, end)
      at = Math.max(at + whole.length, value.at.end + (value.kind === 'string' ? 1 : 0))
      this.#attributes.push({ key, start, end: equals === undefined ? start + key.length : at, value })
    }
  }

  #valueAt(start: number, end: number): Value {
    const string = this.#match(quoted, start)?.[0]
    if (string !== undefined) return { kind: 'string', at: { start: start + 1, end: start + string.length - 1 }, quote: string[0]! }
    const code = this.#match(bare, start)?.[0] ?? ''
    const at = { start, end: Math.min(end, start + code.length) }
    if (code === 'true' || code === 'false' || code === 'nil') return { kind: 'constant', at, value: code === 'nil' ? null : code === 'true' }
    return { kind: 'code', at }
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.#source)
  }
}

const isGiven = (argument: Argument): argument is Given => argument.key !== undefined
