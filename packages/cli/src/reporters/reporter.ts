import type { Locale } from '@aboveboard/config'
import type { Page } from '@aboveboard/core'
import type { Paint } from '../terminal/paint.ts'
import type { FileResult, Totals } from '../judging/result.ts'
import type { Words } from '../words/words.ts'

/** Turns results into text as they come, so that no result is kept. */
export interface Reporter {
  file(result: FileResult): string | Promise<string>
  end(totals: Totals): string
}

/** What a format may want to know beside the results. */
export interface Setting {
  readonly words: Words
  readonly locale: Locale
  /** Where a file lies, by the path that readers know it by; absolute. */
  readonly fileOf: (path: string) => string
  /** A file as it is shown to people: from the current folder, unless it lies elsewhere. Absolute in. */
  readonly shown: (file: string) => string
  /** A file from the root of its repository, with `/` between folders; absolute where it lies elsewhere. Absolute in. */
  readonly fromRoot: (file: string) => string
  /** The page that a result is of, in the styles of the project; `undefined` where there is none to be had. */
  readonly pageOf?: (result: FileResult) => Promise<Page | undefined>
  /** The day on which files are judged. */
  readonly now?: Date
  readonly paint: Paint
  /** Columns there are for a line of source. */
  readonly room: number
  readonly maxWarnings?: number | undefined
  /** Nothing was written. */
  readonly dryRun?: boolean
  /** A doubt fails the run. */
  readonly doubtsFail?: boolean
}
