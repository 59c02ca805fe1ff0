import type { Totals } from '../judging/result.ts'
import type { Words } from '../words/words.ts'

/** What a run comes to, of the files that could be read. */
export function outcome(totals: Totals, { report }: Pick<Words, 'report'>): string {
  const files = totals.files - totals.unread
  if (totals.flagged > 0) return report.summary({ ...totals, files })
  return files === 0 && totals.unread > 0 ? report.nothingRead : report.clean(files)
}
