/** What `explain` shows: the room's README, and the provisions its rule rests on. */
export interface Readme {
  /** Markdown. */
  readonly readme: string
  readonly basis: readonly Provision[]
}

/** A row of `legal.yml` that a rule cites. */
export interface Provision {
  readonly id: string
  /** `EU`, `FR`, `US-CA` … */
  readonly jurisdiction: string
  readonly instrument: string
  readonly provision: string
  /** What it says, in our words. */
  readonly says: string
  readonly status: 'in-force' | 'guidance'
  /** ISO date of entry into force, where known. */
  readonly since?: string
  readonly citation: string
  /** Whether the text, or a report that quotes it, was read when the row was written. */
  readonly read: boolean
}

export { readmes } from './readmes.generated.ts'
