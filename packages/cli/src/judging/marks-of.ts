import { type Given, type Page, passages, type Report, within } from '@aboveboard/core'
import { pageAgain } from './again.ts'
import { fingerprint } from '../baseline/fingerprint.ts'
import { isOnClaim, markKey, type Marks } from './mark.ts'

/** What reports on a text are known by. The text is read once more for it. */
export async function marksOf(source: string, reports: readonly Report[], given: Given): Promise<Marks> {
  if (reports.length === 0) return new Map()
  const page = await pageAgain(source, given)
  return new Map(reports.map((report) => [markKey(report), { print: fingerprint(report, source, page), passage: isOnClaim(report.rule) ? passageAround(page, report) : undefined }]))
}

const passageAround = (page: Page | undefined, { at }: Report): string | undefined => page && passages(page).find((passage) => within(at, passage.at))?.text.value
