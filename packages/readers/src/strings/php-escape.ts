import type { Escape } from '@aboveboard/core'

const means: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', v: '\v', e: '\x1b', f: '\f', '\\': '\\', $: '$', '"': '"' }

/** PHP between single quotes. */
export const phpSingle: Escape = (source, from) => {
  const next = source[from + 1]
  return source[from] === '\\' && (next === "'" || next === '\\') ? { length: 2, means: next } : undefined
}

/** PHP between double quotes, or in a heredoc. What it does not know stays as written. */
export const phpDouble: Escape = (source, from) => {
  if (source[from] !== '\\') return undefined
  const code = /^(?:u\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{1,2})|([0-7]{1,3}))/.exec(source.slice(from + 1, from + 11))
  if (code) {
    const point = code[3] === undefined ? parseInt(code[1] ?? code[2]!, 16) : parseInt(code[3], 8) & 255
    return point > 0x10ffff ? undefined : { length: 1 + code[0].length, means: String.fromCodePoint(point) }
  }
  const next = means[source[from + 1] ?? '']
  return next === undefined ? undefined : { length: 2, means: next }
}
