import type { Room, Rule } from '@aboveboard/core'

/** What a configuration needs to know of a rule. */
export interface Plate extends Pick<Room, 'id'> {
  readonly rule: Pick<Rule, 'severity' | 'options' | 'claim'>
}
