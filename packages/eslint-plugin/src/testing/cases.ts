import { rooms } from '@aboveboard/rules'
import { examples, type Example } from '../../../workshop/src/examples.ts'
import { house } from '../../../workshop/src/house.ts'
import { readLaw } from '../../../workshop/src/law.ts'
import { openRooms } from '../../../workshop/src/room.ts'
import type { Case } from './both.ts'

/** An example of a room, as a file. */
export interface RoomCase extends Case, Pick<Example, 'extension' | 'info' | 'line' | 'said' | 'verdict'> {
  readonly id: string
}

const rules = new URL('rules/', house)

/** Every example of every room, but those of several pages: ESLint judges a file alone. */
export const cases: readonly RoomCase[] = (await openRooms(rules, readLaw(rules))).flatMap(({ id, readme, cases }) =>
  [...examples(`${id}/README.md`, readme), ...examples(`${id}/cases.md`, cases)].filter(({ isFlow }) => !isFlow).map((example) => caseOf(id, example)),
)

function caseOf(id: string, { extension, info, line, said, verdict, code: source, kind, language: lang, options }: Example): RoomCase {
  const path = extension === 'json' ? `locales/${lang ?? 'en'}.json` : `example.${extension}`
  return { id, extension, info, line, said, verdict, source, path, kind, lang, options: Object.keys(options).length > 0 ? { [id]: asTaken(id, options) } : undefined }
}

/** `allowed=phone` is a list of one where the rule takes a list. */
function asTaken(id: string, options: Example['options']): Example['options'] {
  const known = rooms.find((room) => room.id === id)?.rule.options ?? {}
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, Array.isArray(known[name]?.default) ? [value].flat() : value]))
}

/** Of each room and each ending, the first in which something is said. */
export const chosen: readonly RoomCase[] = cases.filter(
  (each, i) => each.said.length > 0 && cases.findIndex((other) => other.id === each.id && other.extension === each.extension && other.said.length > 0) === i,
)
