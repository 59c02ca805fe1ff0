import type { Market } from '@aboveboard/config'
import type { Found } from './found.ts'

export const mailKinds = ['marketing-email', 'service-email', 'open'] as const
export const extras = ['workflow', 'baseline'] as const

/** What is to be written. */
export interface Answers {
  readonly markets: readonly Market[]
  /** What the mails are whose names leave it open. */
  readonly mails: (typeof mailKinds)[number]
  readonly extras: readonly (typeof extras)[number][]
  /** Whether files that are there already are written anew. */
  readonly replace: boolean
}

/** What is taken where nobody is asked: nothing that would keep a finding quiet, nothing that would be lost. */
export const likely = ({ isOnGitHub }: Found): Answers => ({ markets: [], mails: 'open', extras: isOnGitHub ? ['workflow'] : [], replace: false })
