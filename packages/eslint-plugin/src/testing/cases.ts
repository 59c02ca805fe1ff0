import { examples } from '../../../workshop/src/examples.ts'
import { house } from '../../../workshop/src/house.ts'
import { readLaw } from '../../../workshop/src/law.ts'
import { openRooms } from '../../../workshop/src/room.ts'

const rules = new URL('rules/', house)
const rooms = await openRooms(rules, readLaw(rules))

/** Every case of every room, each with the rule it is about and the name of a file that it may stand in. */
export const cases = rooms.flatMap(({ id, readme, cases }) =>
  [...examples(`${id}/README.md`, readme), ...examples(`${id}/cases.md`, cases)].map((example) => ({ ...example, id, path: pathOf(example.extension, example.language) })),
)

/** Those that ESLint's own parsers read. */
export const inCode = cases.filter(({ extension }) => ['jsx', 'tsx', 'js'].includes(extension))

function pathOf(extension: string, language: string | undefined): string {
  return extension === 'json' ? `locales/${language ?? 'en'}.json` : `example.${extension}`
}
