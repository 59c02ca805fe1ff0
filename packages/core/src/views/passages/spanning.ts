import type { Text } from '../../text.ts'
import type { Hit } from '../../word-list.ts'

/** What is said from the first of several phrases to the last, in one text; nothing where one of them is not heard. */
export function spanning(text: Text, ...hits: readonly (Hit | undefined)[]): Hit | undefined {
  const heard = hits.filter((hit) => hit !== undefined)
  if (heard.length < hits.length) return undefined
  const start = Math.min(...heard.map(({ within }) => within.start))
  const end = Math.max(...heard.map(({ within }) => within.end))
  const said = text.slice(start, end)
  return { text: said, at: said.at, within: { start, end } }
}
