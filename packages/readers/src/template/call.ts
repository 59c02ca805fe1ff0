import type { Primitive, Span } from '@aboveboard/core'

/** What is given to a call, as far as the code writes it out. `at` of a string is what stands between its quotes, that of a symbol its name. */
export type Value =
  | { readonly kind: 'string'; readonly at: Span; readonly quote: string }
  | { readonly kind: 'symbol'; readonly at: Span }
  | { readonly kind: 'constant'; readonly at: Span; readonly value: Primitive }
  /** `{ class: "big" }`, `['class' => 'big']`, `[1, 2]` */
  | { readonly kind: 'list'; readonly at: Span; readonly given: readonly Argument[] }
  | { readonly kind: 'code'; readonly at: Span }

/** One argument, from its key to the end of its value. */
export interface Argument extends Span {
  /** `checked` in `checked: true`, `:checked => true`, `'checked': true`, `'checked' => true`. */
  readonly key?: string | undefined
  readonly value: Value
}

/** `f.check_box :news, checked: true`, `Form::label('news', 'Send me news')`, `link "Home", to: "/"`. */
export interface Call {
  /** What it is called on, if on anything: `f`, `Form`. */
  readonly on: string | undefined
  readonly name: string
  readonly given: readonly Argument[]
}

/** The call that a stretch of code is, or `undefined` where it is anything else, or more: a sum of calls, a call of a call. */
export function callIn(source: string, { start, end }: Span): Call | undefined {
  head.lastIndex = start
  const [whole, on, name, opening] = head.exec(source) ?? []
  if (whole === undefined || name === undefined || start + whole.length >= end) return undefined
  const given = new Arguments(source, start + whole.length, end).read(opening === '(' ? ')' : undefined)
  return given && { on, name, given }
}

/** What stands in the brackets that open at the beginning of a stretch of code and close at its end: `{ title: "x", data: { id: 1 } }`. */
export const optionsIn = (source: string, { start, end }: Span): readonly Argument[] | undefined => new Arguments(source, start + 1, end).within(source[start]!)

const head = /(?:([A-Za-z_]\w{0,40})(?:\.|::))?([A-Za-z_]\w{0,60})(\(|\s{1,9}(?=["':{[\w@!]))/y

const pairs: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' }
const constants = new Map<string, Primitive>([['true', true], ['false', false], ['nil', null], ['null', null]])
const keys = /(?:([A-Za-z_][\w-]{0,60}):(?!:)|:([A-Za-z_]\w{0,60})\s{0,9}=>|(["'])([\w:@.-]{1,60})\3\s{0,9}(?::(?!:)|=>))\s{0,99}/y
const words = /-?\d{1,15}(?:\.\d{1,9})?|[A-Za-z_]\w*/y
const symbols = /:([A-Za-z_]\w{0,60})/y
/** What ends a call that stands without brackets: its block, its condition. */
const ending = /(?:do(?:\s{0,9}\|[^|]*\|)?\s*$|(?:if|unless)\s)/y
/** What may follow a call in brackets: nothing, a block, a condition, a filter. */
const following = /\s*(?:;?\s*$|do\b|(?:if|unless)\s|\|[^|])/y
/** Deeper lists say nothing of an element. */
const deepest = 4

/** Reads the arguments of a call from left to right, each character once. */
class Arguments {
  /** Ends where the code does. */
  readonly #code: string
  #at: number

  constructor(source: string, from: number, end: number) {
    this.#code = source.slice(0, end)
    this.#at = from
  }

  /** Up to the bracket that closes them, or to the end of the code. */
  read(closing: string | undefined): readonly Argument[] | undefined {
    const given = this.#list(closing, 0)
    if (!given || closing === undefined) return given
    return this.#matches(following) ? given : undefined
  }

  /** Up to the counterpart of a bracket that has been opened. */
  within(opening: string): readonly Argument[] | undefined {
    return this.#list(pairs[opening], 0)
  }

  #list(closing: string | undefined, depth: number): readonly Argument[] | undefined {
    const given: Argument[] = []
    for (;;) {
      this.#skipBlanks()
      if (this.#ends(closing)) break
      const argument = this.#argument(closing, depth)
      if (!argument) return undefined
      given.push(argument)
      if (this.#code[this.#at] === ',') this.#at++
    }
    if (closing === undefined) return given
    return this.#code[this.#at++] === closing ? given : undefined
  }

  /** Whether nothing more is given. Only what stands without brackets ends at a block or a condition. */
  #ends(closing: string | undefined): boolean {
    if (this.#at >= this.#code.length) return true
    return closing === undefined ? /\s/.test(this.#code[this.#at - 1] ?? '') && this.#matches(ending) : this.#code[this.#at] === closing
  }

  #argument(closing: string | undefined, depth: number): Argument | undefined {
    const start = this.#at
    const [whole = '', plain, symbol, , quoted] = this.#match(keys) ?? []
    this.#at += whole.length
    const key = plain ?? symbol ?? quoted
    const value = this.#value(closing, depth)
    return value && { start, end: value.end, key, value: value.value }
  }

  #value(closing: string | undefined, depth: number): { readonly value: Value; readonly end: number } | undefined {
    const start = this.#at
    const value = this.#literal(depth)
    const end = this.#at
    this.#skipBlanks()
    if (value && (this.#code[this.#at] === ',' || this.#ends(closing))) return { value, end }
    // What is written out is only the beginning of what is given.
    const last = this.#pass(closing)
    return last === undefined ? undefined : { value: { kind: 'code', at: { start, end: last } }, end: last }
  }

  #literal(depth: number): Value | undefined {
    const start = this.#at
    const sign = this.#code[start] ?? ''
    if (sign === '"' || sign === "'") {
      const end = this.#endOfString(start)
      if (end === undefined) return undefined
      this.#at = end
      return { kind: 'string', at: { start: start + 1, end: end - 1 }, quote: sign }
    }
    if ((sign === '{' || sign === '[') && depth < deepest) {
      this.#at++
      const given = this.#list(pairs[sign], depth + 1)
      return given && { kind: 'list', at: { start, end: this.#at }, given }
    }
    const [symbol] = this.#match(symbols) ?? []
    if (symbol !== undefined) {
      this.#at += symbol.length
      return { kind: 'symbol', at: { start: start + 1, end: this.#at } }
    }
    const [word] = this.#match(words) ?? []
    if (word === undefined || !(constants.has(word) || /^[-\d]/.test(word))) return undefined
    this.#at += word.length
    return { kind: 'constant', at: { start, end: this.#at }, value: constants.has(word) ? constants.get(word) : Number(word) }
  }

  /** Passes over code up to the comma or bracket that ends it; where its last character ends. */
  #pass(closing: string | undefined): number | undefined {
    const open: string[] = []
    let last = this.#at
    while (this.#at < this.#code.length) {
      const sign = this.#code[this.#at]!
      if (open.length === 0 && (sign === ',' || this.#ends(closing))) return last
      if (sign === '"' || sign === "'") {
        const end = this.#endOfString(this.#at)
        if (end === undefined) return undefined
        this.#at = end
      } else {
        if (pairs[sign]) open.push(pairs[sign])
        else if (sign === open.at(-1)) open.pop()
        else if (sign === ')' || sign === ']' || sign === '}') return undefined
        this.#at++
      }
      if (!/\s/.test(sign)) last = this.#at
    }
    return open.length === 0 ? last : undefined
  }

  #endOfString(start: number): number | undefined {
    const quote = this.#code[start]
    for (let at = start + 1; at < this.#code.length; at++) {
      if (this.#code[at] === '\\') at++
      else if (this.#code[at] === quote) return at + 1
    }
    return undefined
  }

  #skipBlanks(): void {
    while (this.#at < this.#code.length && /\s/.test(this.#code[this.#at]!)) this.#at++
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    return pattern.exec(this.#code)
  }

  #matches(pattern: RegExp): boolean {
    return this.#match(pattern) !== null
  }
}
