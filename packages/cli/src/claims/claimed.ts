import { type Given, type Page, passages, type Report, within } from '@aboveboard/core'
import { read } from '@aboveboard/readers'
import { wordsAt } from '../reporters/located.ts'
import type { FileResult } from '../result.ts'

/** A report on a claim, and the claim in full: the sentence or the paragraph that its words stand in. */
export interface Claimed {
  readonly report: Report
  readonly text: string
}

/** What a file claims, of the reports on it that are on claims. */
export async function claimedIn(result: FileResult, isOnClaim: (rule: string) => boolean, given: Given): Promise<readonly Claimed[]> {
  const reports = [...result.findings, ...result.doubts, ...(result.untold ?? [])].filter(({ rule }) => isOnClaim(rule))
  if (reports.length === 0) return []
  const page = await read(result.source, given)
  return reports.map((report) => ({ report, text: plain(textAround(page, report) ?? wordsAt(result, report)) }))
}

const textAround = (page: Page | undefined, { at }: Report): string | undefined => page && passages(page).find((passage) => within(at, passage.at))?.text.value

/** Words, however they are set. */
export const plain = (text: string): string => text.normalize('NFC').replace(/[\s\u2029\ufffc]+/g, ' ').trim()
