import type { Report, Written } from '@aboveboard/core'
import type { Failure } from './result.ts'
import type { Mark } from './mark.ts'
import type { Evidence, Judged, Missed } from './judged.ts'

type Also = Report['also'][number]

/** A report as plain data: other files by their paths alone. */
export type PackedReport = Omit<Report, 'file' | 'also'> & { readonly file?: string; readonly also: readonly (Omit<Also, 'file'> & { readonly file?: string })[] }

/** What judging has come to, as data that can be sent to another thread, and kept. */
export interface PackedJudged {
  /** null: a text that is none of ours. */
  readonly outcome: readonly PackedReport[] | Failure | null
  readonly missed: readonly Missed[]
  readonly pieces: readonly string[]
  readonly marks?: readonly (readonly [key: string, mark: Mark])[] | undefined
  readonly evidence?: Evidence | undefined
}

export function packed({ outcome, missed, pieces, marks, evidence }: Judged): PackedJudged {
  return { outcome: outcome === undefined ? null : 'sentence' in outcome ? outcome : outcome.map(packedReport), missed, pieces, marks: marks && [...marks], evidence }
}

function packedReport({ file, also, ...report }: Report): PackedReport {
  return { ...report, ...(file && { file: file.path }), also: also.map(({ file, ...other }) => ({ ...other, ...(file && { file: file.path }) })) }
}

/** `textAt`: what the file of a path holds; asked only where somebody wants to see it. */
export function unpacked({ outcome, marks, ...rest }: PackedJudged, textAt: (path: string) => string): Judged {
  const files = new Map<string, Written>()
  const written = (path: string): Written => files.get(path) ?? files.set(path, new FoundAgain(path, textAt)).get(path)!
  const report = ({ file, also, ...report }: PackedReport): Report => ({
    ...report,
    file: file === undefined ? undefined : written(file),
    also: also.map(({ file, ...other }) => (file === undefined ? other : { ...other, file: written(file) })),
  })
  return { ...rest, outcome: outcome === null ? undefined : 'sentence' in outcome ? outcome : outcome.map(report), marks: marks && new Map(marks) }
}

/** A file that is read again when its text is asked for. */
class FoundAgain implements Written {
  readonly path: string
  readonly #textAt: (path: string) => string
  #source: string | undefined

  constructor(path: string, textAt: (path: string) => string) {
    this.path = path
    this.#textAt = textAt
  }

  get source(): string {
    return (this.#source ??= this.#textAt(this.path))
  }
}
