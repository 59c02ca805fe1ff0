import { allowanceRules, type Option, type Preset, type Severity } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'

/** What a configuration needs to know of a rule. */
export interface Plate {
  readonly id: string
  readonly principle: string
  readonly summary: string
  readonly severity: Readonly<Record<Preset, Severity>>
  readonly options: Readonly<Record<string, Option>>
  readonly messages: readonly string[]
}

/** The doors of the rooms. The bundle holds this as data, so that no room is opened before a file is judged. */
export const plates: readonly Plate[] = rooms.map(({ id, principle, rule: { summary, severity, options = {}, messages } }) => ({
  id,
  principle,
  summary,
  severity,
  options,
  messages: Object.keys(messages),
}))

/** Rules about `aboveboard-allow` comments. */
export const allowances: readonly string[] = allowanceRules
