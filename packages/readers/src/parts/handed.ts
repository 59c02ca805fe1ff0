import { type Attribute, type Handed, type Origin, type Page, type Part, remember, sources } from '@aboveboard/core'
import { plainProperty } from '../js/given-component.ts'
import { isLively } from '../js/sources.ts'
import { told } from '../js/told.ts'

/** What bears the length of a countdown: `minutes`, `initialSeconds`, `duration`. */
const lengthName = /^(?:initial|start|total|max|default)?(?:minutes?|mins|seconds?|secs|hours?|duration|timeleft|time|countdown|length)$/

/** Whether a page gives a component of another file what is drawn by lot, counted from now, or how long a countdown takes. */
export const hands = (page: Page): boolean => page.missing.some((part) => handedTo(part, page) !== undefined)

/** What a part is given where the page shows it, if that tells more than that there is a value. */
export function handedTo({ name, element }: Part, page: Page): Handed | undefined {
  const component = name === undefined || !element ? undefined : imported.exec(name)?.[1]
  if (component === undefined) return undefined
  const given = element!.attributes.filter(({ name }) => !name.startsWith('on'))
  if (!given.some((attribute) => tells(attribute, page))) return undefined
  return { component, properties: new Map(given.map(({ name, origin }) => [plainProperty(name), told(origin, [], name)])) }
}

/** How readers name the parts that are imported: `./Badge#Badge`. */
const imported = /#([\w$]+)$/

/** Where a value comes from is asked last: most pages and most properties tell nothing by themselves. */
function tells(attribute: Attribute, page: Page): boolean {
  if (lengthName.test(plainProperty(attribute.name))) return isMoving(attribute.origin) || (attribute.origin.kind === 'constant' && typeof attribute.origin.value === 'number')
  return mayMove(page) && [...sources(attribute.origin)].some(isMoving)
}

const mayMove = remember(({ source, codeElsewhere }: Page): boolean => [source, ...codeElsewhere].some(isLively))

const isMoving = (origin: Origin): boolean => origin.kind === 'random' || (origin.kind === 'clock' && (origin.offset ?? 0) > 0) || (origin.kind === 'state' && origin.ticks === true)
