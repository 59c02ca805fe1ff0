import type { LintAsk } from '../arguments/ask.ts'
import type { PackedJudged } from '../judging/packed.ts'
import type { Told } from '../settings/settings.ts'

/** What a thread is told when it starts. */
export interface Errand {
  readonly ask: LintAsk
  readonly told: Told
  readonly cwd: string
  /** A text stands for itself. */
  readonly alone: boolean
  /** What is to be told beside what is found. */
  readonly marks: boolean
  readonly evidence: boolean
}

/** A text to be judged; `file`: the absolute path whose settings hold for it. */
export interface Task {
  readonly file: string
  readonly text: string
}

/** What a thread says: that it has started, that it gets on with a task, what the task has come to. */
export type Answer = 'ready' | 'alive' | PackedJudged
