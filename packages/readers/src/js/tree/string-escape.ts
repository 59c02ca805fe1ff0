import type { Escape } from '@aboveboard/core'

const BACKSLASH = 92
const CR = 13

const single: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' }

/** `\n`, `\u00e9`, `\u{1F600}`, a line continued: how strings and templates of the language are written. */
export const escapeOfString: Escape = (source, from) => {
  const unit = source.charCodeAt(from)
  // In a template, the line ends of the file read as one.
  if (unit === CR) return source[from + 1] === '\n' ? { length: 2, means: '\n' } : { length: 1, means: '\n' }
  if (unit !== BACKSLASH) return undefined
  const letter = source[from + 1] ?? ''
  if (letter === 'x') return codePoint(source.slice(from + 2, from + 4), 4)
  if (letter === 'u' && source[from + 2] === '{') {
    const close = source.indexOf('}', from + 3)
    return close < 0 || close > from + 12 ? undefined : codePoint(source.slice(from + 3, close), close + 1 - from)
  }
  if (letter === 'u') return codePoint(source.slice(from + 2, from + 6), 6)
  if (letter === '\r' && source[from + 2] === '\n') return { length: 3, means: '' }
  if (letter === '\n' || letter === '\r' || letter === '\u2028' || letter === '\u2029') return { length: 2, means: '' }
  const octal = /^[0-7]{1,3}/.exec(source.slice(from + 1, from + 4))?.[0]
  if (octal !== undefined && octal !== '0') return { length: 1 + octal.length, means: String.fromCharCode(parseInt(octal, 8)) }
  return { length: 2, means: single[letter] ?? letter }
}

function codePoint(digits: string, length: number): { readonly length: number; readonly means: string } | undefined {
  const code = parseInt(digits, 16)
  return Number.isNaN(code) || code > 0x10ffff ? undefined : { length, means: String.fromCodePoint(code) }
}
