import { type Comment, type Span, Text } from '@aboveboard/core'
import { written } from '../escapes.ts'
import { ReadError } from '../read-error.ts'
import { cEscape } from './c-escape.ts'

/** A string of an entry, over as many lines as it takes. */
export interface PoString {
  readonly text: Text
  /** From its first quote to its last. */
  readonly at: Span
}

export interface PoEntry {
  readonly context: PoString | undefined
  readonly id: PoString | undefined
  readonly plural: PoString | undefined
  /** `msgstr`, or `msgstr[0]`, `msgstr[1]` … */
  readonly strings: readonly PoString[]
  /** What is told to translators from the code (`#.`). */
  readonly note: string | undefined
  /** The first file the message is used in (`#: templates/cart.html:12`). */
  readonly reference: string | undefined
}

type Field = 'context' | 'id' | 'plural' | 'string'
const fields: Readonly<Record<string, Field>> = { msgctxt: 'context', msgid: 'id', msgid_plural: 'plural', msgstr: 'string' }

/**
 * The entries of a gettext file, in its order, one at a time. Obsolete ones (`#~`) are left out; fuzzy ones are not, for
 * people may see them. Comments are handed to `comment`.
 *
 * @throws ReadError where a line is neither a comment, a keyword nor a string
 */
export function* poEntries(source: string, comment: (comment: Comment) => void): Generator<PoEntry> {
  let entry = new Entry()
  let from = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (from < source.length) {
    const feed = source.indexOf('\n', from)
    const end = feed < 0 ? source.length : feed
    const at = { start: skip(source, from, end), end }
    from = end + 1
    const first = source[at.start]
    if (at.start >= end) continue
    if (first === '#') {
      if (entry.isComplete) {
        yield entry
        entry = new Entry()
      }
      remark(source, at, entry, comment)
    } else if (first === '"') entry.add(piece(source, at.start, end))
    else {
      const keyword = /^(msgctxt|msgid_plural|msgid|msgstr)[ \t]{0,99}(?:\[[ \t]{0,9}\d{1,2}[ \t]{0,9}\])?[ \t]{0,99}(?=")/.exec(source.slice(at.start, Math.min(end, at.start + 250)))
      const field = fields[keyword?.[1] ?? '']
      if (!keyword || !field) {
        if (/^(?:msg\w{1,20}|domain)\b/.test(source.slice(at.start, at.start + 30))) continue
        throw new ReadError('gettext', at.start)
      }
      if (entry.isComplete && (field === 'context' || field === 'id')) {
        yield entry
        entry = new Entry()
      }
      entry.begin(field, piece(source, at.start + keyword[0].length, end))
    }
  }
  if (entry.isComplete) yield entry
}

class Entry implements PoEntry {
  context: PoString | undefined
  id: PoString | undefined
  plural: PoString | undefined
  readonly strings: Pieces[] = []
  note: string | undefined
  reference: string | undefined
  #last: Pieces | undefined

  get isComplete(): boolean {
    return this.strings.length > 0
  }

  begin(field: Field, piece: PoString): void {
    const pieces = new Pieces()
    this.#last = pieces
    pieces.add(piece)
    if (field === 'string') this.strings.push(pieces)
    else this[field] = pieces
  }

  add(piece: PoString): void {
    this.#last?.add(piece)
  }
}

class Pieces implements PoString {
  readonly #texts: Text[] = []
  #joined: Text | undefined
  #at: Span | undefined

  add({ text, at }: PoString): void {
    if (text.value !== '') this.#texts.push(text)
    this.#at = { start: this.#at?.start ?? at.start, end: at.end }
  }

  get at(): Span {
    return this.#at ?? { start: 0, end: 0 }
  }

  get text(): Text {
    return (this.#joined ??= this.#texts.length === 0 ? Text.empty : Text.join(this.#texts))
  }
}

/** The string whose opening quote stands at `from`; a quote that is missing at the end of the line is thought there. */
function piece(source: string, from: number, lineEnd: number): PoString {
  let end = from + 1
  while (end < lineEnd && source[end] !== '"' && source[end] !== '\r') end += source[end] === '\\' ? 2 : 1
  end = Math.min(end, lineEnd)
  const inner = { start: from + 1, end }
  const raw = source.slice(inner.start, end)
  const text = raw.includes('\\') ? written(source, inner, cEscape) : Text.written(source, inner, raw)
  return { text, at: { start: from, end: Math.min(end + 1, lineEnd) } }
}

function remark(source: string, at: Span, entry: { note: string | undefined; reference: string | undefined }, comment: (comment: Comment) => void): void {
  const said = source.slice(at.start + 2, at.end).trim()
  switch (source[at.start + 1]) {
    case '~':
    case ',':
    case '|':
      return
    case ':':
      entry.reference ??= /^[^\s:]+/.exec(said)?.[0]
      return
    case '.':
      entry.note = entry.note === undefined ? said : `${entry.note} ${said}`
      comment({ text: said, at })
      return
    default:
      comment({ text: source.slice(at.start + 1, at.end).trim(), at })
  }
}

function skip(source: string, from: number, end: number): number {
  let at = from
  while (at < end && (source[at] === ' ' || source[at] === '\t' || source[at] === '\r')) at++
  return at
}
