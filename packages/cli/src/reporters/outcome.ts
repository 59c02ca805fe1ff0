import type { Totals } from '../result.ts'
import type { Words } from '../words/words.ts'

/** What a run comes to, of the files that could be read. */
export function outcome(totals: Totals, { report }: Pick<Words, 'report'>): string {
  const files = totals.files - totals.unread
  return totals.flagged > 0 ? report.summary({ ...totals, files }) : report.clean(files)
}
