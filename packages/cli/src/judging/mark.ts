import type { Report } from '@aboveboard/core'
import { plates } from '../plates.ts'

/** What a report is known by from run to run; and the words it stands in, where it is on a claim. */
export interface Mark {
  readonly print: string
  readonly passage?: string | undefined
}

/** What the reports on a text are known by; see `markKey`. */
export type Marks = ReadonlyMap<string, Mark>

/** The place of a report within its own file, under which its mark is kept. */
export const markKey = ({ rule, messageId, doubt, at }: Report): string => `${rule} ${messageId} ${doubt ? '?' : '!'} ${at.start} ${at.end}`

const onClaims: ReadonlySet<string> = new Set(plates.filter(({ rule }) => rule.claim).map(({ id }) => id))

/** Whether what a rule finds is a claim. */
export const isOnClaim = (rule: string): boolean => onClaims.has(rule)
