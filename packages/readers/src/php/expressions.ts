import { constant, type Origin, type Span, Text } from '@aboveboard/core'
import { isCopy } from '../template/copy.ts'
import { keyOrigin } from '../template/origin.ts'
import { counting, dressing, formatting, handsOn, translating } from './calls.ts'
import { type Filling, wordsOf } from './strings.ts'
import type { Token, Tokens } from './tokens.ts'

/** Tokens by their indexes, `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Deeper than any expression that shows words. */
const deepest = 20

/** Reads what expressions of PHP show: their strings as words, all else as what fills a blank. */
export class Expressions {
  readonly #source: string
  readonly #tokens: readonly Token[]
  readonly #closes: Tokens['closes']
  readonly #originOf: (expression: string) => Origin
  /** By token: where the expression ends that it is part of. */
  readonly #ends: Int32Array

  constructor(source: string, { all, closes }: Tokens, originOf: (expression: string) => Origin) {
    this.#source = source
    this.#tokens = all
    this.#closes = closes
    this.#originOf = originOf
    this.#ends = endsOf(all, closes)
  }

  /** Where an expression ends that begins at a token. */
  endOf = (from: number): number => this.#ends[from] ?? this.#tokens.length

  /** `held`: what a variable of the code around it is known to hold. */
  read({ from, to }: Range, held: (name: string) => Range | undefined, depth = 0, filling?: Filling): readonly Text[] {
    if (from >= to) return []
    if (depth > deepest) return [this.#hole(from, to)]
    const inner = (range: Range, filled = filling): readonly Text[] => this.read(range, held, depth + 1, filled)
    if (this.#closes.get(from) === to - 1 && this.#tokens[from]!.text === '(') return inner({ from: from + 1, to: to - 1 })
    const choice = this.#choice(from, to)
    if (choice) {
      const { first, second, at } = choice
      return [mark('{% if %}', at), ...inner(first), mark('{% else %}', at), ...inner(second), mark('{% endif %}', at)]
    }
    const set = this.#find(from, to, '=')
    if (set >= 0) return inner({ from: set + 1, to })
    const parts = this.#split(from, to, joining)
    return parts.length === 1 ? this.#operand({ from, to }, held, inner, filling) : parts.flatMap((part) => inner(part))
  }

  /** `a ? b : c`, `a ?: c`, `a ?? c`. */
  #choice(from: number, to: number): { readonly first: Range; readonly second: Range; readonly at: Span } | undefined {
    let open = 0
    let asked = -1
    for (let at = from; at < to; at = this.#after(at)) {
      const { kind, text } = this.#tokens[at]!
      if (kind !== 'sign') continue
      if (text === '??' && asked < 0) return { first: { from, to: at }, second: { from: at + 1, to }, at: this.#tokens[at]! }
      if (text === '?') {
        if (asked < 0) asked = at
        open++
      } else if (text === ':' && asked >= 0 && --open === 0) {
        const first = at === asked + 1 ? { from, to: asked } : { from: asked + 1, to: at }
        return { first, second: { from: at + 1, to }, at: this.#tokens[asked]! }
      }
    }
    return undefined
  }

  #operand({ from, to }: Range, held: (name: string) => Range | undefined, inner: (range: Range, filled?: Filling) => readonly Text[], filling: Filling | undefined): readonly Text[] {
    const token = this.#tokens[from]!
    if (to === from + 1) {
      switch (token.kind) {
        case 'number':
          return [Text.written(this.#source, token, this.#source.slice(token.start, token.end))]
        case 'variable':
          return this.#variable(token.text, token, held)
        case 'name':
        case 'sign':
          return [this.#hole(from, to)]
        default:
          return wordsOf(this.#source, token, (at, expression) => this.#variable(expression, at, held), filling)
      }
    }
    return this.#called(from, to, inner) ?? [this.#hole(from, to)]
  }

  /** What a variable shows: the words that it was given once, or a value. */
  #variable(expression: string, at: Span, held: (name: string) => Range | undefined): readonly Text[] {
    const range = held(expression)
    if (!range) return [Text.hole(at, this.#originOf(expression))]
    const [first, last] = [this.#tokens[range.from]!, this.#tokens[range.to - 1]!]
    const set = this.#source.slice(first.start, last.end)
    if (range.to === range.from + 1 && first.kind === 'number') return [Text.hole(at, constant(Number(set)))]
    if (range.to === range.from + 1 && (first.kind === 'single' || first.kind === 'double')) {
      const words = wordsOf(this.#source, first, (place, each) => [Text.hole(place, this.#originOf(each))])
      // Words that nothing but markup tells from a class or a name of a file stay a value.
      return isCopy(words.map(({ value }) => value).join('')) ? words : [Text.hole(at, constant(words.map(({ value }) => value).join('')))]
    }
    const origin = this.#originOf(set)
    const tells = origin.kind === 'random' || origin.kind === 'clock'
    return [Text.hole(at, tells ? origin : this.#originOf(expression))]
  }

  /** What a function shows of what it is given. */
  #called(from: number, to: number, inner: (range: Range, filled?: Filling) => readonly Text[]): readonly Text[] | undefined {
    const open = this.#callee(from, to)
    if (open < 0) return undefined
    const name = this.#tokens[open - 1]!.text.replace(/^.*\\/, '').toLowerCase()
    const given = this.#split(open + 1, to - 1, separating)
    const [first, second] = given
    if (!first) return undefined
    if (formatting.has(name)) return inner(first, { given: name.startsWith('v') ? [] : given.slice(1).map((each) => () => inner(each, undefined)), next: 0 })
    if (counting.has(name)) return second && inner(second)
    if (translating.has(name)) return this.#said(first, inner) ?? [Text.hole(this.#spanOf(from, to), this.#key(first) ?? this.#originOf(this.#written(from, to)))]
    return dressing.has(name) ? inner(handsOn.has(name) && second ? second : first) : undefined
  }

  /** A message that is its own key; a key that only points to one is none. */
  #said(range: Range, inner: (range: Range) => readonly Text[]): readonly Text[] | undefined {
    const key = this.#key(range)
    if (key?.kind === 'translation' && !isCopy(key.key) && !/[<\s]/.test(key.key.trim())) return undefined
    return inner(range)
  }

  #key({ from, to }: Range): Origin | undefined {
    const { kind, inner } = this.#tokens[from]!
    return to === from + 1 && (kind === 'single' || kind === 'double') ? keyOrigin(this.#source.slice(inner.start, inner.end)) : undefined
  }

  /** Where the bracket of a call stands that makes up a whole operand: `name(…)`, `$this->name(…)`, `Name::name(…)`; or -1. */
  #callee(from: number, to: number): number {
    let at = from
    if (!'name variable'.includes(this.#tokens[at]!.kind) || this.#tokens[at]!.text === 'new') return -1
    for (at++; at + 1 < to && members.has(this.#tokens[at]!.text); at += 2);
    return this.#closes.get(at) === to - 1 && this.#tokens[at]!.text === '(' && this.#tokens[at - 1]!.kind === 'name' ? at : -1
  }

  #hole(from: number, to: number): Text {
    return Text.hole(this.#spanOf(from, to), this.#originOf(this.#written(from, to)))
  }

  #spanOf = (from: number, to: number): Span => ({ start: this.#tokens[from]!.start, end: this.#tokens[to - 1]!.end })

  #written(from: number, to: number): string {
    const { start, end } = this.#spanOf(from, to)
    return this.#source.slice(start, end)
  }

  #find(from: number, to: number, sign: string): number {
    for (let at = from; at < to; at = this.#after(at)) if (this.#tokens[at]!.text === sign && this.#tokens[at]!.kind === 'sign') return at
    return -1
  }

  /** What signs part that stand in no brackets. */
  #split(from: number, to: number, signs: ReadonlySet<string>): readonly Range[] {
    const parts: Range[] = []
    let start = from
    for (let at = from; at < to; at = this.#after(at)) {
      if (this.#tokens[at]!.kind !== 'sign' || !signs.has(this.#tokens[at]!.text)) continue
      if (at > start) parts.push({ from: start, to: at })
      start = at + 1
    }
    if (to > start) parts.push({ from: start, to })
    return parts
  }

  /** The token behind one, and behind what it opens. */
  #after = (at: number): number => (this.#closes.get(at) ?? at) + 1
}

/** Looked for from behind, so that each token is looked at once. What stays open ends where it opens. */
function endsOf(all: readonly Token[], closes: Tokens['closes']): Int32Array {
  const found = new Int32Array(all.length)
  for (let at = all.length - 1; at >= 0; at--) {
    const { text } = all[at]!
    const behind = opening.has(text) ? closes.get(at) : at
    found[at] = ending.has(text) || behind === undefined ? at : (found[behind + 1] ?? all.length)
  }
  return found
}

const opening = new Set(['(', '[', '{'])
const ending = new Set([';', ')', ']', '}'])
const members = new Set(['->', '?->', '::'])
/** `echo` shows what commas part as it shows what dots join. */
const joining = new Set(['.', ','])
const separating = new Set([','])
const mark = (tag: string, at: Span): Text => Text.implied(tag, { start: at.start, end: at.end })
