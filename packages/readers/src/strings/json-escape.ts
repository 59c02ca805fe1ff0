import type { Escape } from '@aboveboard/core'

const means: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** JSON's escapes: `\n`, `\"`, `\u2019`. */
export const jsonEscape: Escape = (source, from) => {
  if (source[from] !== '\\') return undefined
  const next = source[from + 1] ?? ''
  if (next === 'u') return { length: 6, means: String.fromCharCode(parseInt(source.slice(from + 2, from + 6), 16)) }
  return { length: 2, means: means[next] ?? next }
}
