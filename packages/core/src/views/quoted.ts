import { remember } from '../memory.ts'
import type { Hit } from '../word-list.ts'
import type { Text } from '../text.ts'

/** The quotation marks of a text, found once: a list of a thousand claims is asked about each. */
const marksOf = remember(({ value }: Text) => [...value.matchAll(/[“«”»"]/g)])

/** Whether a phrase stands between quotation marks: mentioned, or what somebody else said. */
export function isQuotation(text: Text, { within: { start } }: Hit): boolean {
  let isOpen = false
  let isStraight = false
  for (const { 0: mark, index } of marksOf(text)) {
    if (index >= start) break
    if (mark === '"') isStraight = !isStraight
    else isOpen = mark === '“' || mark === '«'
  }
  return isOpen || isStraight
}
