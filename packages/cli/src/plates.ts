import { allowanceRules, type Room, type Rule } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'

/** What a run needs to know of a rule before a file is judged. */
export interface Plate extends Pick<Room, 'id'> {
  readonly rule: Pick<Rule, 'severity' | 'options' | 'claim'>
}

/** The doors of the rooms. The bundle holds this as data: where nothing is left to judge, no room is opened. */
export const plates: readonly Plate[] = rooms.map(({ id, rule: { severity, options, claim } }) => ({
  id,
  rule: { severity, ...(options && { options }), ...(claim && { claim }) },
}))

/** Rules about `aboveboard-allow` comments. */
export const allowances: readonly string[] = allowanceRules
