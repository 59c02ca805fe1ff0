import type { Written } from './piece.ts'
import type { Severity } from './rule.ts'
import type { Edit, Span } from './span.ts'

/** A finding, said in words: what every reporter, editor and ESLint receives. */
export interface Report {
  readonly rule: string
  readonly severity: Exclude<Severity, 'off' | 'doubt'>
  /** The file alone cannot settle it: shown apart, as a question. */
  readonly doubt: boolean
  /** Why a comment allows it, where the judge was asked to keep what is allowed: it is not to be told as a finding. */
  readonly allowed?: string | undefined
  readonly messageId: string
  /** What stands here. */
  readonly message: string
  /** Why it harms the reader of the copy. */
  readonly why: string
  /** What to write instead. */
  readonly instead: string
  /** The file that `at` and all edits are of, where it is another than the one that was judged: a part that it takes in, a catalogue. */
  readonly file?: Written | undefined
  readonly at: Span
  /** Places that belong to it, each in the file that `at` is of, or in one that is named. */
  readonly also: readonly { readonly message: string; readonly at: Span; readonly file?: Written | undefined }[]
  readonly fix: readonly Edit[]
  readonly suggest: readonly { readonly message: string; readonly edits: readonly Edit[] }[]
}

/** How a rule is to be judged in one file: `off` rules do not run, `doubt` ones only ask. */
export interface Level {
  readonly severity: Severity
  readonly options?: object | undefined
}

/** With what weight something is told at a level: as a finding, or as a question. */
export const toldAt = (severity: Severity): Pick<Report, 'severity' | 'doubt'> => ({ severity: severity === 'error' ? 'error' : 'warn', doubt: severity === 'doubt' })

export type Levels = Readonly<Record<string, Level>>
