import type { Report } from '@aboveboard/core'
import type { LintAsk } from '../arguments/ask.ts'
import type { FileResult, Totals } from './result.ts'

export type Sifted = Pick<FileResult, 'findings' | 'doubts' | 'untold' | 'allowed' | 'warnings'>

/** Which reports of a file are told, and in which part. */
export function sift(judged: readonly Report[], { quiet, doubts }: LintAsk): Sifted {
  const reports = judged.filter(isUnallowed)
  const hidden = doubts === 'hide' || (quiet && doubts !== 'error')
  const isTold = (report: Report): boolean => (report.doubt ? !hidden : !quiet || report.severity === 'error')
  return {
    findings: reports.filter((report) => !report.doubt && isTold(report)),
    doubts: reports.filter((report) => report.doubt && isTold(report)),
    untold: reports.filter((report) => !isTold(report)),
    allowed: reports.length === judged.length ? [] : judged.filter((report) => !isUnallowed(report) && isTold(report)),
    warnings: reports.filter((report) => !report.doubt && report.severity === 'warn').length,
  }
}

export const isUnallowed = ({ allowed }: Report): boolean => allowed === undefined

export const noTotals = (): Totals => ({
  files: 0,
  flagged: 0,
  unread: 0,
  errors: 0,
  warnings: 0,
  allWarnings: 0,
  doubts: 0,
  fixable: 0,
  mended: 0,
  mendedFiles: 0,
  unfound: 0,
  known: 0,
  firstUnfound: '',
  unused: 0,
  firstUnused: '',
})

export function count(totals: Totals, { findings, doubts, warnings, failure, mended, known = [], again = false }: FileResult): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  if (!again) totals.files++
  if (failure) totals.unread++
  if (findings.length + doubts.length > 0) totals.flagged++
  totals.errors += errors
  totals.warnings += findings.length - errors
  totals.allWarnings += warnings
  totals.doubts += doubts.length
  totals.known += known.length
  totals.fixable += findings.filter(({ fix }) => fix.length > 0).length
  totals.mended += mended?.places ?? 0
  if (mended) totals.mendedFiles++
}

/** 0: nothing to mend; 1: something to mend; 2: something could not be done. */
export function exitCode(totals: Totals, { doubts, claims, maxWarnings = Infinity }: LintAsk, failed: boolean): 0 | 1 | 2 {
  if (failed || totals.unread > 0) return 2
  // A list was asked for, and no judgement.
  if (claims) return 0
  return totals.errors > 0 || totals.allWarnings > maxWarnings || (doubts === 'error' && totals.doubts > 0) ? 1 : 0
}
