import { type Escape, type Span, Text } from '@aboveboard/core'
import { parseLines } from 'dot-properties'
import type { CatalogueReader } from './catalogue-reader.ts'
import { pathOf } from './catalogue-tree.ts'
import { readMessage } from './message.ts'

const means: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f' }

/** `\u00e9`, `\:`, a line that goes on in the next, whose indent is left out. */
const propertiesEscape: Escape = (source, from) => {
  if (source[from] !== '\\') return undefined
  const next = source[from + 1] ?? ''
  if (next === '\n' || next === '\r') {
    let end = from + (next === '\r' && source[from + 2] === '\n' ? 3 : 2)
    while (end < source.length && ' \t\f'.includes(source[end]!)) end++
    return { length: end - from, means: '' }
  }
  if (next === 'u' && /^[\da-fA-F]{4}$/.test(source.slice(from + 2, from + 6))) return { length: 6, means: String.fromCharCode(parseInt(source.slice(from + 2, from + 6), 16)) }
  return { length: 2, means: means[next] ?? next }
}

/** A message with blanks is one of MessageFormat's, where an apostrophe is written twice. */
const formatEscape: Escape = (source, from) => (source.startsWith("''", from) ? { length: 2, means: "'" } : propertiesEscape(source, from))

function textOf(source: string, at: Span, value: string): Text {
  return value.includes("''") && /\{\d/.test(value) ? Text.written(source, at, value.replaceAll("''", "'"), formatEscape) : Text.written(source, at, value, propertiesEscape)
}

/** Goes through a bundle of Java's. Every file is one: what is no pair is a key without a value. */
export function walkProperties(source: string, catalogue: CatalogueReader): void {
  const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0
  for (const line of parseLines(shift ? source.slice(1) : source, true)) {
    if (line.type === 'EMPTY_LINE') continue
    const [first, second, third, fourth] = line.range
    const start = first + shift
    if (line.type === 'COMMENT') {
      const end = second + shift
      catalogue.comment(source.slice(start + 1, end).trim(), { start, end })
      continue
    }
    const { key, value } = line as { readonly key: string; readonly value: string } & typeof line
    if (value === '' || !isWording(value)) continue
    const at = { start: third! + shift, end: Math.min(fourth! + shift, source.length) }
    catalogue.message({ path: pathOf(key), parts: readMessage(textOf(source, at, value)), at, extent: { start, end: at.end }, keyAt: { start, end: second + shift } })
  }
}

/** Bundles hold settings too: numbers, flags, class names, addresses. */
const isWording = (value: string): boolean => !/^(?:true|false|[\d.,-]+|[a-z]\w*(?:\.\w+){2,}|https?:\/\/\S*)$/.test(value)
