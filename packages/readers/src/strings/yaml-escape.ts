import type { Escape } from '@aboveboard/core'

const means: Readonly<Record<string, string>> = {
  '0': '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029',
}
const digits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** Between double quotes: `\n`, `\u00e9`, `\` before the end of a line; lines are folded. */
export const doubleQuoted: Escape = (source, from) => {
  if (source[from] !== '\\') return foldedBreak(source, from)
  const next = source[from + 1] ?? ''
  if (next === '\n' || next === '\r') return continued(source, from)
  const length = digits[next]
  if (length === undefined) return { length: 2, means: means[next] ?? next }
  const code = parseInt(source.slice(from + 2, from + 2 + length), 16)
  return Number.isNaN(code) || code > 0x10ffff ? { length: 2, means: next } : { length: 2 + length, means: String.fromCodePoint(code) }
}

/** Between single quotes: `''`; lines are folded. */
export const singleQuoted: Escape = (source, from) => (source.startsWith("''", from) ? { length: 2, means: "'" } : foldedBreak(source, from))

const isBlank = (unit: number): boolean => unit === 32 || unit === 9
const isBreak = (unit: number): boolean => unit === 10 || unit === 13

/** White space with a line's end in it: one reads as a space, more as one line feed less. */
function foldedBreak(source: string, from: number): ReturnType<Escape> {
  const unit = source.charCodeAt(from)
  if (!isBreak(unit) && !(isBlank(unit) && !isBlank(source.charCodeAt(from - 1)))) return undefined
  const { end, breaks } = blanksFrom(source, from)
  if (breaks === 0) return undefined
  return { length: end - from, means: breaks === 1 ? ' ' : '\n'.repeat(breaks - 1) }
}

/** A backslash at the end of a line: the next line goes on where it begins. */
function continued(source: string, from: number): ReturnType<Escape> {
  const { end, breaks } = blanksFrom(source, from + 1)
  return { length: end - from, means: '\n'.repeat(breaks - 1) }
}

function blanksFrom(source: string, from: number): { readonly end: number; readonly breaks: number } {
  let end = from
  let breaks = 0
  for (; end < source.length; end++) {
    const unit = source.charCodeAt(end)
    if (unit === 10) breaks++
    else if (unit !== 13 && !isBlank(unit)) break
  }
  return { end, breaks }
}
