import type { Span } from '@aboveboard/core'
import { type Field, fieldText, headOf, parametersOf } from './fields.ts'

/** A part that holds no others, or a whole mail without any. */
export interface Part {
  /** `text/html`, in lower case. */
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
  /** `base64`, `quoted-printable`, or what stands as it reads. */
  readonly encoding: string
  /** Where its content stands, encoded. */
  readonly at: Span
  /** Another part says the same in another format: the text beside the HTML. */
  readonly isAlternative: boolean
}

export interface Mail {
  readonly fields: readonly Field[]
  readonly parts: readonly Part[]
}

/** Deeper than anyone nests parts. */
const deepest = 30

/** The headers of a mail and its parts of text, those within other parts and attached mails too; files that are attached are passed over. */
export function mailOf(source: string): Mail {
  const parts: Part[] = []
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const fields = entity(source, { start, end: source.length }, parts, { depth: 0, isAlternative: false })
  return { fields, parts }
}

interface Place {
  readonly depth: number
  readonly isAlternative: boolean
}

function entity(source: string, at: Span, parts: Part[], { depth, isAlternative }: Place): readonly Field[] {
  const { fields, end } = headOf(source, at)
  const said = (name: string): string => {
    const found = fields.find((field) => field.name === name)
    return found ? fieldText(source, found.value).value : ''
  }
  const contentType = said('content-type')
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType)?.[1]?.toLowerCase() ?? 'text/plain'
  const parameters = parametersOf(contentType)
  const body = { start: end, end: at.end }
  if (/^\s*attachment\b/i.test(said('content-disposition')) && type !== 'message/rfc822') return fields
  if (depth > deepest) return fields

  if (type.startsWith('multipart/')) {
    const pieces = between(source, body, parameters.get('boundary') ?? '')
    if (pieces.length === 0 && parameters.get('boundary') === undefined) return fields
    const before = parts.length
    for (const piece of pieces) entity(source, piece, parts, { depth: depth + 1, isAlternative })
    if (type === 'multipart/alternative') markAlternatives(parts, before)
  } else if (type === 'message/rfc822') entity(source, body, parts, { depth: depth + 1, isAlternative })
  else if (type === 'text/plain' || type === 'text/html') {
    const encoding = said('content-transfer-encoding').trim().toLowerCase()
    parts.push({ type, parameters, encoding, at: body, isAlternative })
  }
  return fields
}

/** Of several formats most readers see the HTML. */
function markAlternatives(parts: Part[], from: number): void {
  const some = parts.slice(from)
  if (!some.some(({ type }) => type === 'text/html')) return
  some.forEach((part, i) => {
    if (part.type !== 'text/html') parts[from + i] = { ...part, isAlternative: true }
  })
}

/** What stands between the lines `--boundary`; the last part may lack its end. */
function between(source: string, { start, end }: Span, boundary: string): readonly Span[] {
  const found: Span[] = []
  const line = `--${boundary}`
  let open: number | undefined
  for (let at = source.indexOf(line, start); at >= 0 && at < end; at = source.indexOf(line, at + line.length)) {
    if (at > start && source[at - 1] !== '\n') continue
    const rest = source.slice(at + line.length, lineEnd(source, at, end))
    if (!/^(?:--)?[ \t]*(?:\r?\n)?$/.test(rest)) continue
    if (open !== undefined) found.push({ start: open, end: Math.max(open, beforeBreak(source, at)) })
    open = rest.startsWith('--') ? undefined : lineEnd(source, at, end)
    if (open === undefined) return found
  }
  if (open !== undefined && open < end) found.push({ start: open, end })
  return found
}

function lineEnd(source: string, from: number, end: number): number {
  const feed = source.indexOf('\n', from)
  return feed < 0 ? end : Math.min(end, feed + 1)
}

/** The break before a boundary belongs to it. */
const beforeBreak = (source: string, at: number): number => (source[at - 1] !== '\n' ? at : source[at - 2] === '\r' ? at - 2 : at - 1)
