import { type Given, type Page, passages, type Report, within } from '@aboveboard/core'
import { read } from '@aboveboard/readers'
import { fingerprint } from '../baseline/fingerprint.ts'
import { isOnClaim, markKey, type Marks } from './mark.ts'

/** What reports on a text are known by. The text is read once more for it. */
export async function marksOf(source: string, reports: readonly Report[], given: Given): Promise<Marks> {
  if (reports.length === 0) return new Map()
  const page = await pageAgain(source, given)
  return new Map(reports.map((report) => [markKey(report), { print: fingerprint(report, source, page), passage: isOnClaim(report.rule) ? passageAround(page, report) : undefined }]))
}

/** `undefined` for a file that cannot be read by itself. */
async function pageAgain(source: string, given: Given): Promise<Page | undefined> {
  try {
    return await read(source, given)
  } catch {
    return undefined
  }
}

const passageAround = (page: Page | undefined, { at }: Report): string | undefined => page && passages(page).find((passage) => within(at, passage.at))?.text.value
