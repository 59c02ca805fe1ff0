import type { Report } from '@aboveboard/core'
import { isOnClaim, markKey, type Marks } from '../judging/mark.ts'
import { wordsAt } from '../reporters/located.ts'
import type { FileResult } from '../judging/result.ts'

/** A report on a claim. */
export interface Claimed {
  readonly report: Report
  /** The claim in full: the sentence or the paragraph that its words stand in. */
  readonly text: string
  /** What the report is known by from run to run. */
  readonly print: string
}

/** What a file claims, of the reports on it that are on claims; `marks`: what these are known by, told when there are any. */
export async function claimedIn(result: FileResult, marks: () => Promise<Marks>): Promise<readonly Claimed[]> {
  const reports = [...result.findings, ...result.doubts, ...(result.untold ?? [])].filter(({ rule }) => isOnClaim(rule))
  if (reports.length === 0) return []
  const known = await marks()
  return reports.map((report) => {
    const { print, passage } = known.get(markKey(report))!
    return { report, text: plain(passage ?? wordsAt(result, report)), print }
  })
}

/** Words, however they are set. */
export const plain = (text: string): string => text.normalize('NFC').replace(/[\s\u2029\ufffc]+/g, ' ').trim()
