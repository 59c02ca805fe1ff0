import type { Report } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'

/** By rule, message and language: the message with its blanks filled by something that can be read. */
const filled = new Map<string, RegExp | undefined>()

/** What is wrong with a sentence of a report; `undefined` where nothing is. A rule’s own sentence has each of its blanks filled. */
export function wrongWith(said: string, { rule, messageId }: Pick<Report, 'rule' | 'messageId'>, locale: string): string | undefined {
  if (said.trim() === '') return 'says nothing'
  if (/\bundefined\b|\[object |\bNaN\b/.test(said)) return 'holds what no blank is filled with'
  const key = `${rule} ${messageId} ${locale}`
  if (!filled.has(key)) filled.set(key, pattern(rule, messageId, locale))
  const expected = filled.get(key)
  return expected && !expected.test(said) ? 'has a blank that is not filled' : undefined
}

function pattern(id: string, messageId: string, locale: string): RegExp | undefined {
  const room = rooms.find((each) => each.id === id)
  // Where the rule only asks, its question stands in the place of the message.
  const sentences = (['messages', 'asks'] as const).flatMap((key) => room?.vocabularies[locale]?.[key]?.[messageId] ?? room?.rule[key]?.[messageId] ?? [])
  if (sentences.length === 0) return undefined
  const parts = sentences.map((sentence) => sentence.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
  return new RegExp(`^(?:${parts.map((each) => each.join('(?=[^]*\\S)[^]+')).join('|')})$`)
}
