import type { Origin, Span } from '@aboveboard/core'
import { printing } from './calls.ts'
import { Expressions, type Range } from './expressions.ts'
import { Frames } from './frames.ts'
import { Scope } from './scopes.ts'
import type { Stream } from './streams.ts'
import { type Token, type Tokens, tokensIn } from './tokens.ts'

/** Goes through the code between two of PHP's marks, once, and tells what it prints, gives back and puts together. */
export class Walk {
  readonly scopes: Scope[] = []
  readonly page: Scope
  readonly comments: readonly Token[]
  readonly #source: string
  readonly #all: readonly Token[]
  readonly #closes: Tokens['closes']
  readonly #expressions: Expressions
  readonly #frames: Frames
  /** The strings that hold markup, by their indexes. */
  readonly #marked: readonly number[]
  /** Where the expression ends that has been shown last. */
  #shown = -1

  constructor(source: string, at: Span, originOf: (expression: string) => Origin, echoes: boolean) {
    const tokens = tokensIn(source, at)
    this.#source = source
    this.#all = tokens.all
    this.#closes = tokens.closes
    this.comments = tokens.comments
    this.#expressions = new Expressions(source, tokens, originOf)
    this.#marked = tokens.all.flatMap(({ kind, inner }, i) => (strings.has(kind) && tag.test(source.slice(inner.start, inner.end)) ? [i] : []))
    this.page = new Scope('', at, true)
    this.#frames = new Frames(tokens, this.page)
    if (echoes) this.#shows(0, this.#upToEnd(0), this.page.printed)
    else if (this.#marked.length > 0) for (let i = 0; i < this.#all.length; i++) i = this.#step(i)
  }

  /** Goes over a token, and tells the last one that is dealt with. */
  #step(i: number): number {
    const { kind, text } = this.#all[i]!
    if (kind === 'sign') return this.#frames.sign(i)
    if (members.has(this.#all[i - 1]?.text ?? '')) return i
    if (kind === 'variable') return this.#variable(i)
    if (kind !== 'name') return i
    const word = text.toLowerCase()
    switch (word) {
      case 'echo':
      case 'print':
        return this.#shows(i, this.#upToEnd(i + 1), this.#frames.scope.printed)
      case 'return':
        return this.#holdsMarkup(this.#upToEnd(i + 1)) ? this.#shows(i, this.#upToEnd(i + 1), this.#frames.scope.returning()) : i
      case 'function':
        return this.#function(i)
      case 'throw':
      case 'exit':
      case 'die':
        return Math.max(i, this.#upToEnd(i + 1).to - 1)
      case 'foreach':
        this.#unsettle(i + 1, 'as')
    }
    const closed = this.#all[i + 1]?.text === '(' ? this.#closes.get(i + 1) : undefined
    if (closed !== undefined && (printing.has(word) || word.startsWith('the_'))) return this.#shows(i, { from: i, to: closed + 1 }, this.#frames.scope.printed)
    return this.#frames.word(word, i)
  }

  #shows(i: number, range: Range, stream: Stream): number {
    const { path, scope } = this.#frames
    // `return print '<p>…</p>'` shows once.
    if (range.from >= range.to || range.to === this.#shown) return i
    this.#shown = range.to
    stream.holdsMarkup ||= this.#holdsMarkup(range)
    stream.add(path, { start: this.#all[range.from]!.start, end: this.#all[range.to - 1]!.end }, () => this.#expressions.read(range, scope.held))
    return i
  }

  /** `$html .= '<p>…</p>'`, `$this->html = …`, `$left = 3`. */
  #variable(i: number): number {
    const { text } = this.#all[i]!
    const { scope } = this.#frames
    let at = i + 1
    for (; ; at++) {
      const sign = this.#all[at]?.text ?? ''
      if (members.has(sign) && at + 1 < this.#all.length) at++
      else if (sign === '[' && this.#closes.has(at)) at = this.#closes.get(at)!
      else break
    }
    const sign = this.#all[at]?.text ?? ''
    const before = this.#all[i - 1]?.text ?? ';'
    const isSet = setting.has(sign)
    const value = isSet && beginning.has(before) ? this.#upToEnd(at + 1) : undefined
    if (at === i + 1 && (isSet || changing.test(sign) || before === '++' || before === '--' || before === '&')) scope.set(text, sign === '=' && value && value.from < value.to ? value : undefined)
    if (!value) return i
    const target = this.#source.slice(this.#all[i]!.start, this.#all[at - 1]!.end)
    return noCopy.test(target) ? i : this.#shows(i, value, scope.keeping(target, sign === '.='))
  }

  /** `function offer($left) { … }`; the code of one that is closed behind these marks goes on in the page. */
  #function(i: number): number {
    let at = i + 1
    if (this.#all[at]?.text === '&') at++
    const named = this.#all[at]?.kind === 'name' ? this.#all[at++]!.text : ''
    const given = this.#closes.get(at)
    if (given === undefined || this.#all[at]!.text !== '(') return i
    for (at = given + 1; at < this.#all.length && !'{;,)'.includes(this.#all[at]!.text || '-'); ) at = (this.#closes.get(at) ?? at) + 1
    const end = this.#all[at]?.text === '{' ? this.#closes.get(at) : undefined
    if (end === undefined) return i
    const { className } = this.#frames
    const scope = new Scope(className === '' ? named : `${className}::${named}`, { start: this.#all[i]!.start, end: this.#all[end]!.end })
    for (let j = i; j < given; j++) if (this.#all[j]!.kind === 'variable') scope.set(this.#all[j]!.text, undefined)
    this.scopes.push(scope)
    this.#frames.enter(end, scope)
    return at
  }

  /** What a loop gives to variables changes with each turn. */
  #unsettle(open: number, behind: string): void {
    const end = this.#closes.get(open) ?? open
    let changes = false
    for (let at = open; at < end; at++) {
      changes ||= this.#all[at]!.text === behind
      if (changes && this.#all[at]!.kind === 'variable') this.#frames.scope.set(this.#all[at]!.text, undefined)
    }
  }

  #upToEnd = (from: number): Range => ({ from, to: this.#expressions.endOf(from) })

  #holdsMarkup({ from, to }: Range): boolean {
    let [low, high] = [0, this.#marked.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#marked[middle]! < from) low = middle + 1
      else high = middle
    }
    return low < this.#marked.length && this.#marked[low]! < to
  }
}

const strings = new Set(['single', 'double', 'heredoc', 'nowdoc'])
const tag = /<\/?[a-z]/i
const members = new Set(['->', '?->', '::'])
const setting = new Set(['=', '.=', '??='])
const changing = /^(?:[-+*/%&|^]=|\+\+|--)$/
/** What may stand before a statement. */
const beginning = new Set(['', ';', '{', '}', ')', ':', 'else', 'do', 'public', 'private', 'protected', 'static', 'var', 'string'])
/** Variables that say that they hold no words for a reader. */
const noCopy = /pattern|regexp?|sql|query|xml|search|needle|allowed|svg|icon/i
