import type { Report } from '@aboveboard/core'
import { applyFixes } from './edits.ts'

export interface Mending {
  readonly text: string
  /** What is left to tell of that text. */
  readonly reports: readonly Report[]
  /** How many places were changed. */
  readonly places: number
}

const passes = 10

/**
 * Applies safe fixes until none is left, looking again after each round. A round that leaves a file
 * which cannot be judged any more (`undefined`) is taken back.
 */
export async function mend(text: string, reports: readonly Report[], judge: (text: string) => Promise<readonly Report[] | undefined>): Promise<Mending> {
  let mending: Mending = { text, reports, places: 0 }
  for (let pass = 0; pass < passes; pass++) {
    const { text: next, applied } = applyFixes(mending.text, mending.reports)
    const left = applied > 0 ? await judge(next) : undefined
    if (!left) break
    mending = { text: next, reports: left, places: mending.places + applied }
  }
  return mending
}
