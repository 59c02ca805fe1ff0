import { type Escape, type Span, Text } from '@aboveboard/core'
import { decode } from '../escapes.ts'
import { charsetOf } from './charset.ts'
import { wordEscape } from './transfer.ts'

/** A header of a mail: one line, or several where it is folded. */
export interface Field {
  /** In lower case. */
  readonly name: string
  readonly extent: Span
  /** Where its value stands, the blanks around it aside. */
  readonly value: Span
}

export interface Head {
  readonly fields: readonly Field[]
  /** Where the body begins. */
  readonly end: number
}

const field = /([A-Za-z][\w-]{0,75})[ \t]*:/y

/** The headers at the top of a mail or of a part, `[start, end)`. What is no header ends them, as a blank line does. */
export function headOf(source: string, { start, end }: Span): Head {
  const fields: Field[] = []
  for (let from = start; from < end; ) {
    const next = endOfField(source, from, end)
    const line = source.slice(from, next)
    if (line.trim() === '') return { fields, end: next }
    field.lastIndex = from
    const name = field.exec(source)?.[1]
    // `From ana@example.org …` is where a mailbox says that a mail begins.
    if (name === undefined && !(from === start && line.startsWith('From '))) return { fields, end: from }
    if (name !== undefined) {
      const value = source.slice(field.lastIndex, next)
      const at = field.lastIndex + value.length - value.trimStart().length
      fields.push({ name: name.toLowerCase(), extent: { start: from, end: from + line.trimEnd().length }, value: { start: at, end: Math.max(at, from + line.trimEnd().length) } })
    }
    from = next
  }
  return { fields, end }
}

/** Where the line after a header begins; what is indented belongs to it. */
function endOfField(source: string, from: number, end: number): number {
  let at = nextLine(source, from, end)
  if (source.slice(from, at).trim() === '') return at
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at = nextLine(source, at, end)
  return at
}

function nextLine(source: string, from: number, end: number): number {
  const feed = source.indexOf('\n', from)
  return feed < 0 ? end : Math.min(end, feed + 1)
}

/** A fold is read as one blank. */
const fold = /\r?\n[ \t]+/y
const unfold: Escape = (source, from) => {
  fold.lastIndex = from
  return fold.test(source) ? { length: fold.lastIndex - from, means: ' ' } : undefined
}

const encodedWord = /=\?([\w.:-]{1,40})(?:\*[\w-]*)?\?([bq])\?([^?\r\n]{0,1000})\?=/gi

/** What a header says, its encoded words decoded: between two of them, blanks say nothing. */
export function fieldText(source: string, { start, end }: Span): Text {
  const pieces: Text[] = []
  const raw = source.slice(start, end)
  const plain = (from: number, to: number): void => {
    if (to > from) pieces.push(written(source, { start: start + from, end: start + to }, unfold))
  }
  let last = 0
  for (const { 0: word, 1: charset, 2: encoding = '', 3: inner = '', index } of raw.matchAll(encodedWord)) {
    if (last === 0 || raw.slice(last, index).trim() !== '') plain(last, index)
    const from = start + index + word.length - 2 - inner.length
    pieces.push(written(source, { start: from, end: from + inner.length }, wordEscape(encoding, charsetOf(charset))))
    last = index + word.length
  }
  plain(last, raw.length)
  return pieces.length === 0 ? Text.empty : Text.join(pieces)
}

/** A stretch that ends where it ends: nothing in it is read together with what follows. */
function written(source: string, at: Span, escape: Escape): Text {
  const bounded = source.slice(0, at.end)
  return Text.written(bounded, at, decode(bounded, at, escape), escape)
}

/** Parameters of a header: `charset=utf-8`, `boundary="a b"`, `name*0*=utf-8''%C3%A9`. */
export function parametersOf(value: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { 1: name = '', 2: quoted, 3: bare } of value.matchAll(/;\s*([\w!#$%&'*+.^`|~-]{1,60})\s*=\s*(?:"((?:[^"\\]|\\[^])*)"|([^\s;]*))/g)) {
    const [, key = '', part] = /^([^*]+)(?:\*(\d+))?\*?$/.exec(name.toLowerCase()) ?? []
    if (key === '') continue
    const said = quoted?.replace(/\\([^])/g, '$1') ?? bare ?? ''
    const plain = name.endsWith('*') ? said.replace(/^[\w-]*'[\w-]*'/, '') : said
    found.set(key, part === undefined ? plain : (found.get(key) ?? '') + plain)
  }
  return found
}
