import type { Hit } from '../word-list.ts'
import type { Text } from '../text.ts'

/** Whether a phrase stands between quotation marks: mentioned, or what somebody else said. */
export function isQuotation({ value }: Text, { within: { start } }: Hit): boolean {
  const before = value.slice(0, start)
  return Math.max(before.lastIndexOf('“'), before.lastIndexOf('«')) > Math.max(before.lastIndexOf('”'), before.lastIndexOf('»')) || (before.split('"').length - 1) % 2 === 1
}
