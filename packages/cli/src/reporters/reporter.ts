import type { FileResult, Totals } from '../result.ts'

/** Turns results into text as they come, so that no result is kept. */
export interface Reporter {
  file(result: FileResult): string
  end(totals: Totals): string
}
