import type { Report } from '@aboveboard/core'
import type { Failure } from './result.ts'
import type { Marks } from './mark.ts'

/** A part that a page asks for and did not get; or that nobody asks for the page (`unused`). */
export interface Missed {
  readonly why: 'missing' | 'cycle' | 'depth' | 'unused'
  /** What is asked for, as written. */
  readonly path: string
  /** Where in the page. */
  readonly at: number
}

/** What a page was judged by beside its own text and its settings. Files are named as readers name them. */
export interface Evidence {
  /** The files that were read, and the hash of what they held; none of what could not be read. */
  readonly used: readonly (readonly [path: string, hash: string | null])[]
  /** The files that were looked for by words of the page, and which was found. */
  readonly sought: readonly (readonly [reference: string, from: string, found: string | null])[]
  /** The hash of the names among which they were looked for; none where nothing was. */
  readonly listing?: string | undefined
  /** The hash of all catalogues, where the page asks for messages. */
  readonly catalogues?: string | undefined
  /** The hash of all code, where it was asked whether any brings the page in. */
  readonly code?: string | undefined
  /** Some rule asked what day it is. */
  readonly clock: boolean
}

/** All that judging a text has come to. */
export interface Judged {
  /** What was found; or why nothing could be; none for a text that is none of ours after all. */
  readonly outcome: readonly Report[] | Failure | undefined
  readonly missed: readonly Missed[]
  /** The files that the page was put together from, where it was. */
  readonly pieces: readonly string[]
  /** What its reports are known by, where somebody asks. */
  readonly marks?: Marks | undefined
  /** Kept where somebody may want to know whether it still holds. */
  readonly evidence?: Evidence | undefined
}

/** Judges one text after the other. */
export interface Judging {
  /** `file`: the absolute path whose settings hold for the text. */
  judge(file: string, text: string): Promise<Judged>
}
