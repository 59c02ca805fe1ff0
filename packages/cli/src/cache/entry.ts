import type { PackedJudged, PackedReport } from '../judging/packed.ts'

/** A report as it is kept: the sentences that are the same in all reports of a rule stand apart. */
type KeptReport = Omit<PackedReport, 'why' | 'instead'> & { readonly why: number; readonly instead: number }

/** What is kept of one text. */
export interface Entry extends Omit<PackedJudged, 'outcome'> {
  /** The file, as readers name it. */
  readonly path: string
  /** The hash of what it held. */
  readonly content: string
  /** The day that it was judged on, where that matters: `YYYY-MM-DD`. */
  readonly day?: string | undefined
  readonly outcome: readonly KeptReport[] | Exclude<PackedJudged['outcome'], readonly PackedReport[]>
}

/** What one run has learnt. */
export interface Pack {
  /** By the hash of their file and of its settings. */
  readonly entries: Readonly<Record<string, Entry>>
  /** The sentences that stand apart. */
  readonly said: readonly string[]
}

/** Sentences, each with a number. */
export class Said {
  readonly sentences: string[] = []
  readonly #numbers = new Map<string, number>()

  number(sentence: string): number {
    let number = this.#numbers.get(sentence)
    if (number === undefined) this.#numbers.set(sentence, (number = this.sentences.push(sentence) - 1))
    return number
  }
}

export const kept = (outcome: PackedJudged['outcome'], said: Said): Entry['outcome'] =>
  outcome && !('sentence' in outcome) ? outcome.map((report) => ({ ...report, why: said.number(report.why), instead: said.number(report.instead) })) : outcome

export const found = (outcome: Entry['outcome'], said: readonly string[]): PackedJudged['outcome'] =>
  outcome && !('sentence' in outcome) ? outcome.map((report) => ({ ...report, why: said[report.why]!, instead: said[report.instead]! })) : outcome
