import { type Escape, type Span, Text, unknown } from '@aboveboard/core'
import { written } from '../escapes.ts'
import { phpDouble, phpSingle } from '../strings/php-escape.ts'
import { endOfBraces, longest, type Token } from './tokens.ts'

/** What fills the blanks of a format, in order: `sprintf('<b>%s</b>', $name)`. */
export interface Filling {
  readonly given: readonly (() => readonly Text[])[]
  next: number
}

/** A value in the middle of words: where it is written, and its expression. */
export type Value = (at: Span, expression: string) => readonly Text[]

/** `$name`, `$row[name]`, `$row->name`, and what braces hold. */
const value = /\\[^]|\{\$|\$\{|\$[A-Za-z_]\w*(?:\[[^\]\n"]{1,60}\]|->\w+)?/g
/** What a format leaves to be filled. A blank after the sign is no flag: “50 % of”. */
const blank = /%(?:(%)|(?:(\d{1,2})\\?\$)?[-+]?(?:'[^]|0)?\d{0,3}(?:\.\d{1,2})?[bcdeEfFgGosuxX])(?![\p{L}\d])/gu
const plain: Escape = () => undefined

/** The words of a string, its values and blanks as what fills them. */
export function wordsOf(source: string, token: Token, valueOf: Value, filling?: Filling): readonly Text[] {
  const { kind, inner } = token
  const escape = kind === 'single' ? phpSingle : kind === 'nowdoc' ? plain : phpDouble
  if (kind === 'single' || kind === 'nowdoc') return formatted(source, inner, escape, filling)
  const found: Text[] = []
  let from = inner.start
  for (const match of source.slice(inner.start, inner.end).matchAll(value)) {
    const sign = match[0]
    const start = inner.start + match.index
    // What stands in braces may hold further values.
    if (sign.startsWith('\\') || start < from) continue
    const end = sign === '{$' || sign === '${' ? endOfBraces(source, sign === '{$' ? start : start + 1, Math.min(inner.end, start + longest)) : start + sign.length
    if (end < 0) continue
    found.push(...formatted(source, { start: from, end: start }, escape, filling))
    found.push(...valueOf({ start, end }, source.slice(start, end).replace(/^\{|\}$/g, '')))
    from = end
  }
  found.push(...formatted(source, { start: from, end: inner.end }, escape, filling))
  return found
}

/** A stretch of a string, the blanks of a format in it filled. What is no format may become one. */
function formatted(source: string, at: Span, escape: Escape, filling: Filling | undefined): readonly Text[] {
  const found: Text[] = []
  const raw = source.slice(at.start, at.end)
  let from = at.start
  const words = (to: number): void => {
    if (to > from) found.push(written(source, { start: from, end: to }, escape))
  }
  for (const match of raw.includes('%') ? raw.matchAll(blank) : []) {
    const [whole, percent, number] = match
    if (percent !== undefined ? !filling : !filling && !/[sd]$/.test(whole)) continue
    const start = at.start + match.index
    words(start)
    from = start + whole.length
    if (percent !== undefined) found.push(Text.implied('%', { start, end: from }))
    else found.push(...(filling?.given[number === undefined ? filling.next++ : Number(number) - 1]?.() ?? [Text.hole({ start, end: from }, unknown)]))
  }
  words(at.end)
  return found
}
