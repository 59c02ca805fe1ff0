import type { Plate } from '@aboveboard/config'
import { rooms } from '@aboveboard/rules'

/** The doors of the rooms. The bundle holds this as data: where nothing is left to judge, no room is opened. */
export const plates: readonly Plate[] = rooms.map(({ id, rule: { severity, options, claim } }) => ({
  id,
  rule: { severity, ...(options && { options }), ...(claim && { claim }) },
}))
