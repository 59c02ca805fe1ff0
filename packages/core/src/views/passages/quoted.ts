import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import type { Hit } from '../../word-list.ts'
import type { Text } from '../../text.ts'

/** The quotation marks of a text, found once: a list of a thousand claims is asked about each. */
const marksOf = remember(({ value }: Text) => [...value.matchAll(/[“«”»"]/g)])

/** Whether a phrase stands between quotation marks: mentioned, or what somebody else said. */
export function isQuotation(text: Text, { within: { start } }: Hit): boolean {
  let isOpen = false
  let isStraight = false
  for (const { 0: mark, index } of marksOf(text)) {
    if (index >= start) break
    // `24"` is a length, unless it ends what was quoted.
    if (mark === '"') isStraight = !isStraight && !/\d/.test(text.value.charAt(index - 1))
    else isOpen = mark === '“' || mark === '«'
  }
  return isOpen || isStraight
}

/** Whether words are written in code as what somebody else said: `{ quote: 'We doubled our sales', name: 'Ann' }`. */
export const isCodedQuote = ({ source }: Page, { at: { start } }: Placed): boolean => quoteBefore.test(source.slice(Math.max(0, start - longest), start))
const longest = 640
const quoteBefore = /(?<![\w$])(?:quote|quotation|testimonial|citation|t[eé]moignage)["']?\s{0,4}:\s{0,4}(["'`])(?:(?!\1)[^\\\n]|\\.){0,600}$/i
