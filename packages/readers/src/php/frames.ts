import type { Span } from '@aboveboard/core'
import type { Frame, Scope } from './scopes.ts'
import { Block, type Path } from './streams.ts'
import type { Token, Tokens } from './tokens.ts'

/** Deeper than conditions stand in each other. */
const deepest = 40
const looping = new Set(['for', 'foreach', 'while'])
const closing = new Set(['endif', 'endforeach', 'endfor', 'endwhile', 'endswitch'])
const none: Path = []

/** Follows functions, classes and control flow, whichever way they are written. */
export class Frames {
  readonly #all: readonly Token[]
  readonly #closes: Tokens['closes']
  readonly #page: Scope
  readonly #open: Frame[] = []
  /** The branch that has been closed last: `else` may go on from it. */
  #left: { readonly block: Block; readonly at: number } | undefined

  constructor({ all, closes }: Tokens, page: Scope) {
    this.#all = all
    this.#closes = closes
    this.#page = page
  }

  get scope(): Scope {
    return this.#open.at(-1)?.scope ?? this.#page
  }

  get path(): Path {
    return this.#open.at(-1)?.path ?? none
  }

  get className(): string {
    return this.#open.at(-1)?.className ?? ''
  }

  /** Enters a function. */
  enter(end: number, scope: Scope): void {
    this.#open.push({ by: 'brace', end, branch: 0, path: none, scope, className: '' })
  }

  sign(i: number): number {
    const { text } = this.#all[i]!
    if (text === '{') this.#push({ by: 'brace', end: this.#closes.get(i) })
    else if (text === '}' && this.#open.at(-1)?.end === i) this.#close(i)
    else if (text === ';') this.#endStatement(i)
    return i
  }

  /** Goes over a word of the language, and tells the last token that is dealt with. */
  word(word: string, i: number): number {
    if (word === 'if' || word === 'elseif' || word === 'switch' || looping.has(word)) return this.#condition(word, i)
    if (word === 'else') return this.#else(i)
    if (word === 'class' || word === 'trait') return this.#class(i)
    if (closing.has(word)) this.#endWord(i)
    else if (word === 'case' || word === 'default') this.#case(i)
    return i
  }

  #condition(word: string, i: number): number {
    const end = this.#all[i + 1]?.text === '(' ? this.#closes.get(i + 1) : undefined
    if (end === undefined) return i
    const next = this.#all[end + 1]?.text
    if (next === ';') return end
    const at = { start: this.#all[i]!.start, end: this.#all[next === '{' || next === ':' ? end + 1 : end]!.end }
    const goesOn = word === 'elseif' ? i - 1 : word === 'if' && this.#all[i - 1]?.text.toLowerCase() === 'else' ? i - 2 : undefined
    if (goesOn !== undefined && next === ':') return this.#turn(at) ? end + 1 : i
    const block = (goesOn === undefined ? undefined : this.#goingOn(goesOn, at)) ?? new Block(looping.has(word) ? 'for' : 'if', at)
    return this.#begin(block, end + 1, word === 'switch')
  }

  #else(i: number): number {
    const next = this.#all[i + 1]
    if (!next || next.text.toLowerCase() === 'if') return i
    const at = { start: this.#all[i]!.start, end: next.text === '{' ? next.end : this.#all[i]!.end }
    if (next.text === ':') return this.#turn(at) ? i + 1 : i
    return this.#begin(this.#goingOn(i - 1, at) ?? new Block('if', at), i + 1)
  }

  /** The condition that has just been left at a token, one branch further. */
  #goingOn(at: number, opened: Span): Block | undefined {
    if (this.#left?.at !== at) return undefined
    const { block } = this.#left
    block.branches.push(opened)
    return block
  }

  #begin(block: Block, next: number, isSwitch = false): number {
    const branch = block.branches.length - 1
    const text = this.#all[next]?.text
    if (text === '{') this.#push({ by: 'brace', end: this.#closes.get(next), block, branch, isSwitch })
    else if (text === ':') this.#push({ by: 'word', block, branch, isSwitch })
    else {
      this.#push({ by: 'statement', block, branch })
      return next - 1
    }
    return next
  }

  #push({ className = this.className, ...frame }: Pick<Frame, 'by' | 'end' | 'block' | 'isSwitch'> & { readonly branch?: number; readonly className?: string }): void {
    const { path, scope } = this
    const { block, branch = 0 } = frame
    this.#open.push({ ...frame, branch, path: block && path.length < deepest ? [...path, { block, branch }] : path, scope, className })
  }

  /** `else:` and `case …:` go on in the same frame. */
  #turn(at: Span): boolean {
    const frame = this.#open.at(-1)
    if (!frame?.block || (frame.by !== 'word' && !frame.isSwitch)) return false
    this.#open.pop()
    frame.block.branches.push(at)
    const { by, end, block, isSwitch } = frame
    this.#push({ by, end, block, branch: block.branches.length - 1, ...(isSwitch ? { isSwitch } : {}) })
    return true
  }

  #case(i: number): void {
    if (this.#open.at(-1)?.isSwitch) this.#turn(this.#all[i]!)
  }

  #class(i: number): number {
    const name = this.#all[i + 1]
    let at = i + 1
    while (at < this.#all.length && this.#all[at]!.text !== '{' && this.#all[at]!.text !== ';') at = (this.#closes.get(at) ?? at) + 1
    if (this.#all[at]?.text !== '{') return i
    const written = this.#all.slice(i + 1, Math.min(at, i + 8)).map(({ text }) => text).join(' ')
    this.#push({ by: 'brace', end: this.#closes.get(at), className: name?.kind === 'name' ? written : '' })
    return at
  }

  #close(i: number): void {
    const frame = this.#open.pop()
    if (!frame?.block) return
    this.#leave(frame, i)
    const next = this.#all[i + 1]?.text.toLowerCase()
    if (frame.block.does === 'for' || (next !== 'else' && next !== 'elseif')) this.#endStatement(i)
  }

  #leave({ block }: Frame, i: number): void {
    if (!block) return
    block.closed = this.#all[i]!
    this.#left = { block, at: i }
  }

  /** What a condition without braces holds ends with its statement. */
  #endStatement(i: number): void {
    for (let frame = this.#open.at(-1); frame?.by === 'statement'; frame = this.#open.at(-1)) {
      this.#open.pop()
      this.#leave(frame, i)
      const next = this.#all[i + 1]?.text.toLowerCase()
      if (frame.block?.does === 'if' && (next === 'else' || next === 'elseif')) return
    }
  }

  #endWord(i: number): void {
    const frame = this.#open.at(-1)
    if (frame?.by !== 'word') return
    this.#open.pop()
    this.#leave(frame, i)
  }
}
