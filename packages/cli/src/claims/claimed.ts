import { type Given, type Page, passages, type Report, within } from '@aboveboard/core'
import { pageAgain } from '../again.ts'
import { fingerprint } from '../baseline/fingerprint.ts'
import { wordsAt } from '../reporters/located.ts'
import type { FileResult } from '../result.ts'

/** A report on a claim. */
export interface Claimed {
  readonly report: Report
  /** The claim in full: the sentence or the paragraph that its words stand in. */
  readonly text: string
  /** What the report is known by from run to run. */
  readonly print: string
}

/** What a file claims, of the reports on it that are on claims. */
export async function claimedIn(result: FileResult, isOnClaim: (rule: string) => boolean, given: Given): Promise<readonly Claimed[]> {
  const reports = [...result.findings, ...result.doubts, ...(result.untold ?? [])].filter(({ rule }) => isOnClaim(rule))
  if (reports.length === 0) return []
  const page = await pageAgain(result.source, given)
  return reports.map((report) => ({ report, text: plain(textAround(page, report) ?? wordsAt(result, report)), print: fingerprint(report, result.source, page) }))
}

const textAround = (page: Page | undefined, { at }: Report): string | undefined => page && passages(page).find((passage) => within(at, passage.at))?.text.value

/** Words, however they are set. */
export const plain = (text: string): string => text.normalize('NFC').replace(/[\s\u2029\ufffc]+/g, ' ').trim()
