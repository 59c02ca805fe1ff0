import type { Span } from '@aboveboard/core'

/** A word of PHP: what it is, and where in the file it stands. */
export interface Token extends Span {
  readonly kind: 'name' | 'variable' | 'number' | 'single' | 'double' | 'heredoc' | 'nowdoc' | 'sign' | 'comment'
  /** As written; of strings and comments, where what they hold begins and ends is told by `inner`. */
  readonly text: string
  readonly inner: Span
}

/** The words of a stretch of code, without its comments. */
export interface Tokens {
  readonly all: readonly Token[]
  readonly comments: readonly Token[]
  /** By the index of a bracket that opens: that of its counterpart. */
  readonly closes: ReadonlyMap<number, number>
}

const next =
  /\s+|(\/\*|\/\/|#(?!\[))|(\$+[A-Za-z_\x80-\uffff][\w\x80-\uffff]*)|([A-Za-z_\\\x80-\uffff][\w\\\x80-\uffff]*)|(\d[\w.]*)|(['"`])|<<<[ \t]*(["']?)([A-Za-z_]\w*)\6\r?\n|(<=>|===|!==|\.\.\.|\?->|\?\?=?|=>|->|::|\.=|[=!<>]=|[-+*/%&|^]=|&&|\|\||\+\+|--|<<|>>|[^])/y

/** Reads `[start, end)` of a file, which lies between PHP's marks. What is left open ends with it; all in time in proportion to its length. */
export function tokensIn(source: string, { start, end }: Span): Tokens {
  const all: Token[] = []
  const comments: Token[] = []
  const closes = new Map<number, number>()
  const open: number[] = []
  const add = (kind: Token['kind'], from: number, to: number, inner: Span = { start: from, end: to }): void => {
    const token = { kind, start: from, end: to, text: kind === 'sign' || kind === 'name' || kind === 'variable' ? source.slice(from, to) : '', inner }
    ;(kind === 'comment' ? comments : all).push(token)
  }
  for (let at = start; at < end; ) {
    next.lastIndex = at
    const [whole = '', comment, variable, name, number, quote, apart, heredoc, sign] = next.exec(source) ?? []
    let to = Math.min(end, at + Math.max(1, whole.length))
    if (comment !== undefined) {
      const [from, mark] = [at + comment.length, comment === '/*' ? '*/' : '\n']
      const close = find(source, mark, from, end)
      to = close < 0 ? end : close + (comment === '/*' ? 2 : 0)
      add('comment', at, to, { start: from, end: Math.max(from, close < 0 ? end : close) })
    } else if (quote !== undefined) {
      const close = endOfString(source, at, end)
      to = close < 0 ? end : close + 1
      if (close >= 0 && quote !== '`') add(quote === "'" ? 'single' : 'double', at, to, { start: at + 1, end: close })
    } else if (heredoc !== undefined) {
      const from = at + whole.length
      const closing = closingOf(source, heredoc, from, end)
      to = closing ? closing.end : end
      if (closing) add(apart === "'" ? 'nowdoc' : 'heredoc', at, to, { start: from, end: Math.max(from, closing.start) })
    } else if (sign !== undefined) {
      if ('([{'.includes(sign)) open.push(all.length)
      else if (')]}'.includes(sign)) close(all, open, closes, sign)
      add('sign', at, to)
    } else if (variable !== undefined) add('variable', at, to)
    else if (name !== undefined) add('name', at, to)
    else if (number !== undefined) add('number', at, to)
    at = to
  }
  return { all, comments, closes }
}

const counterparts: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** What closes nothing closes none of what stands around it. */
function close(all: readonly Token[], open: number[], closes: Map<number, number>, sign: string): void {
  const last = open.at(-1)
  if (last === undefined || all[last]!.text !== counterparts[sign]) return
  closes.set(last, all.length)
  open.pop()
}

/** Where something stands in `[from, end)`, or -1: what lies behind the end of a tag is never searched, so that all tags together stay linear. */
function find(source: string, what: string, from: number, end: number): number {
  const at = source.slice(from, end).indexOf(what)
  return at < 0 ? -1 : from + at
}

/** Where the quote stands that ends a string, or -1. What braces hold in a string may have quotes of its own: `"{$row["name"]}"`. */
function endOfString(source: string, start: number, end: number): number {
  const quote = source[start]
  for (let at = start + 1; at < end; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (sign === quote) return at
    else if (sign === '{' && quote === '"' && source[at + 1] === '$') at = Math.max(at, endOfBraces(source, at, Math.min(end, at + longest)) - 1)
  }
  return -1
}

/** Longer than what stands in braces in a string. */
export const longest = 300

/** The offset behind `{$row['name']}`, or -1. */
export function endOfBraces(source: string, start: number, end: number): number {
  let depth = 0
  for (let at = start; at < end; at++) {
    const sign = source[at]
    if (sign === '{') depth++
    else if (sign === '}' && --depth === 0) return at + 1
    else if (sign === '\n') return -1
    else if (sign === "'" || sign === '"') {
      const close = find(source, sign, at + 1, end)
      if (close < 0) return -1
      at = close
    }
  }
  return -1
}

/** The line that ends a heredoc: where the words before it end, and where its name does. */
function closingOf(source: string, name: string, from: number, end: number): Span | undefined {
  const found = new RegExp(`\\n[ \\t]*${name}(?!\\w)`).exec(source.slice(from - 1, end))
  return found ? { start: from - 1 + found.index, end: from - 1 + found.index + found[0].length } : undefined
}
