import { valueEndOf } from '@aboveboard/core'

/** Longer than any words that take in a part, in UTF-16 units. */
const longest = 2000
const setting = /(?<![\w.$'"])['"]?:?([A-Za-z_]\w{0,40})['"]?\s{0,3}(?:=>|:(?!:)|=(?![=>~]))\s{0,3}/g

/** What the words that take in a part hand to it, by name, as written: `left: rand(5)`, `['left' => $left]`, `with left=left`. */
export function localsIn(words: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (words.length > longest) return found
  for (const { index, 0: { length }, 1: name = '' } of words.matchAll(setting)) {
    const set = upToComma(words.slice(index + length)).split(/\s+(?=[A-Za-z_]\w*=|only\s*$)/)[0]!.trim()
    if (set !== '' && !'[{'.includes(set[0]!)) found.set(name, set)
  }
  return found
}

/** A value as it is written, up to what ends it. */
export const upToComma = (set: string): string => set.slice(0, valueEndOf(set, 0, set.length)).trim()
