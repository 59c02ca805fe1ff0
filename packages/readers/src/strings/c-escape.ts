import type { Escape } from '@aboveboard/core'

const means: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' }

/** Escapes of C's strings, as gettext and Apple's tables write them: `\n`, `\"`, `\303`, `\x41`; Apple's `\U2019` too. */
export const cEscape: Escape = (source, from) => {
  if (source[from] !== '\\') return undefined
  const code = /^(?:[uU]([\da-fA-F]{4})|x([\da-fA-F]{2})|([0-7]{1,3}))/.exec(source.slice(from + 1, from + 6))
  if (code) return { length: 1 + code[0].length, means: String.fromCharCode(code[3] === undefined ? parseInt(code[1] ?? code[2]!, 16) : parseInt(code[3], 8)) }
  const next = source[from + 1] ?? ''
  return { length: 2, means: means[next] ?? next }
}
