import { createJudge, markets } from '@aboveboard/core'
import { read } from '@aboveboard/readers'
import type { OpenRoom } from '../room.ts'
import type { StrangersCase } from './cases.ts'

/** The day on which these were written. */
const day = new Date('2026-11-26T12:00:00Z')

/** What the rule that a case is about says of it at its strictest, in every market. */
export async function heard(room: OpenRoom, { path, source, language }: StrangersCase): Promise<'accused' | 'asked' | 'silent'> {
  const page = await read(source, { path, kind: /(?:^|\/)emails\//.test(path) ? 'marketing-email' : undefined })
  // A run passes it by.
  if (!page) return 'silent'
  const judge = createJudge([room], { locale: language, now: day })
  const options = room.rule.options && 'markets' in room.rule.options ? { markets } : {}
  const reports = judge(page, { [room.id]: { severity: 'error', options } })
  return reports.some(({ doubt }) => !doubt) ? 'accused' : reports.length > 0 ? 'asked' : 'silent'
}
