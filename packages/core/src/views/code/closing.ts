const pairs = { '{': '}', '[': ']', '(': ')' } as const

/**
 * Where what is open at an offset of code is closed, as far as its brackets tell: the offset of the bracket, `undefined` where none
 * closes it within so many UTF-16 units. Brackets within strings count, too: code that is well laid out pairs them.
 */
export function closingOf(source: string, from: number, open: keyof typeof pairs, most: number): number | undefined {
  const close = pairs[open]
  const end = Math.min(source.length, from + most)
  let depth = 1
  for (let at = from; at < end; at++) {
    if (source[at] === open) depth++
    else if (source[at] === close && --depth === 0) return at
  }
  return undefined
}

/** The same; where nothing closes it so near, how far was looked. */
export const endOf = (source: string, from: number, open: keyof typeof pairs, most: number): number => closingOf(source, from, open, most) ?? Math.min(source.length, from + most)

/** Where a value that begins at an offset of code ends: at the comma, the semicolon or the bracket behind it; `undefined` where none ends it within so many UTF-16 units. */
export function valueEndOf(source: string, from: number, most: number): number | undefined {
  const end = Math.min(source.length, from + most)
  let depth = 0
  for (let at = from; at < end; at++) {
    const sign = source[at]!
    if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign) && --depth < 0) return at
    else if ((sign === ',' || sign === ';') && depth === 0) return at
  }
  return undefined
}
