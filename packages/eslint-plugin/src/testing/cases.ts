import { type RoomCase, roomCases } from '../../../workshop/src/room-cases.ts'

/** Every example of every room, but those of several pages: ESLint judges a file alone. */
export const cases: readonly RoomCase[] = roomCases.filter(({ isFlow }) => !isFlow)

/** Of each room and each ending, the first in which something is said. */
export const chosen: readonly RoomCase[] = cases.filter(
  (each, i) => each.said.length > 0 && cases.findIndex((other) => other.id === each.id && other.extension === each.extension && other.said.length > 0) === i,
)
