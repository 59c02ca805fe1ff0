import type { Lines, Place, Report } from '@aboveboard/core'
import type { Marks } from './mark.ts'

/** Why a file could not be read or judged, in one sentence, and where when that is known. */
export interface Failure {
  readonly sentence: string
  readonly place?: Place | undefined
  /** The run need not fail for it: the file most likely holds no copy. */
  readonly passed?: boolean
  /** The file is not to blame: another run may come to something else. */
  readonly fault?: boolean
  /** Judging was cut short: what judged it is not to be trusted any more. */
  readonly interrupted?: boolean
}

/** What is to be said of one file. */
export interface FileResult {
  /** Absolute; `<stdin>` for nameless standard input. */
  readonly path: string
  /** As it is shown to people: from the current folder. */
  readonly shown: string
  readonly findings: readonly Report[]
  /** What the file alone cannot settle. */
  readonly doubts: readonly Report[]
  /** What is to be said of other files, whose words this one shows. */
  readonly elsewhere?: readonly Report[]
  /** More to be said of a file that has had its turn. */
  readonly again?: boolean
  /** What quietness or hidden doubts keep from being told. */
  readonly untold?: readonly Report[]
  /** What a comment allows: not told. */
  readonly allowed?: readonly Report[]
  /** What stood before: not told. */
  readonly known?: readonly Report[]
  /** What reports on the file are known by, as far as that is at hand; see `markKey`. */
  readonly marks?: Marks | undefined
  /** What each report is known by from run to run, where somebody asks. */
  readonly prints?: ReadonlyMap<Report, string> | undefined
  /** Warnings, told or not: `--max-warnings` counts them even when `--quiet` hides them. */
  readonly warnings: number
  readonly failure?: Failure | undefined
  /** The text that findings point into. */
  readonly source: string
  readonly lines: () => Lines
  /** What `--fix` changed, or would change. */
  readonly mended?: Mended | undefined
}

export interface Mended {
  readonly places: number
  /** The file as it is, or would be, afterwards. */
  readonly output: string
  /** A unified diff, when nothing was written. */
  readonly diff?: string | undefined
}

/** What a run has come to. `warnings` and `doubts` are those told. */
export interface Totals {
  files: number
  /** Files with something to tell. */
  flagged: number
  unread: number
  errors: number
  warnings: number
  /** Warnings told or not. */
  allWarnings: number
  doubts: number
  fixable: number
  mended: number
  mendedFiles: number
  /** Parts that pages ask for and that are not there. */
  unfound: number
  /** Findings and doubts that stood before. */
  known: number
  /** Where the first of them is asked for: `page.html:3`. */
  firstUnfound: string
  /** Files that nothing in their project brings in, of which something would have been told. */
  unused: number
  firstUnused: string
}
