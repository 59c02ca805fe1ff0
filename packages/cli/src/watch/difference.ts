import type { Report } from '@aboveboard/core'
import type { FileResult } from '../judging/result.ts'

/** What was found in each file, by its path. Their texts are not kept. */
export type Standing = ReadonlyMap<string, FileStanding>

interface FileStanding {
  readonly shown: string
  readonly reports: readonly Known[]
}

type Known = Pick<Report, 'rule' | 'message' | 'doubt'>

/** What one run found that the one before had not, and the other way round. */
export interface Difference {
  /** Results with what is new, and nothing else. */
  readonly fresh: readonly FileResult[]
  readonly mended: readonly { readonly shown: string; readonly report: Known }[]
  /** How many findings and doubts are new. */
  readonly added: number
}

export const standing = (results: readonly FileResult[]): Standing => {
  const files = new Map<string, FileStanding>()
  for (const { path, shown, findings, doubts } of results) {
    const reports = [...(files.get(path)?.reports ?? []), ...findings, ...doubts].map(({ rule, message, doubt }) => ({ rule, message, doubt }))
    if (reports.length > 0) files.set(path, { shown, reports })
  }
  return files
}

/** A finding is known by its rule and its words, so that one that only moved is not new; of two alike, one may be. */
export function differenceOf(before: Standing, results: readonly FileResult[]): Difference {
  const left = new Map([...before].map(([path, { reports }]) => [path, reports.map((report) => ({ report, key: keyOf(report) }))]))
  const isNew = (path: string) => (report: Report): boolean => {
    const known = left.get(path)
    const at = known?.findIndex(({ key }) => key === keyOf(report)) ?? -1
    if (at >= 0) known!.splice(at, 1)
    return at < 0
  }
  const fresh = results.map((result) => ({ ...result, findings: result.findings.filter(isNew(result.path)), doubts: result.doubts.filter(isNew(result.path)) }))
  return {
    fresh,
    mended: [...left].flatMap(([path, reports]) => reports.map(({ report }) => ({ shown: before.get(path)!.shown, report }))),
    added: fresh.reduce((sum, { findings, doubts }) => sum + findings.length + doubts.length, 0),
  }
}

const keyOf = ({ rule, message, doubt }: Known): string => JSON.stringify([rule, message, doubt])
