import { Element } from '../../element.ts'
import { textOf } from '../passages/passages.ts'

const unit = '(?:days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|jours?|heures?|secondes?|d[ií]as?|horas?|minutos?|segundos?)'
/** `cd-days`, `timer_minutes`, `hours`, `cdSecs`. */
const named = new RegExp(`(?:^|[\\s_-])${unit}(?=\\s|$)|[a-z](?:Days|Hours|Hrs|Minutes|Mins|Seconds|Secs|Jours|Heures|Secondes)(?=\\s|$)`)
const said = new RegExp(`^${unit}\\.?$`, 'i')

/**
 * Whether an element shows one unit of a clock that is set in boxes of their own: `<span id="cd-days">--</span><div>Days</div>`. The
 * words of such a clock are figures, and tell no time by themselves.
 */
export function isUnitOfClock(block: Element): boolean {
  const own = block.childElements
  if ([block, ...own].some(isNamedAfterOne)) return true
  return [...own, ...(block.parent ? fewIn(block.parent) : [])].some((each) => said.test(textOf(each).value.trim()))
}

/** A figure and its name, a mark between them. */
const mostBeside = 3

/** The elements in one, where they are few: the cells of a long row are not looked through for each of them. */
function fewIn({ children }: Element): readonly Element[] {
  const found: Element[] = []
  for (const child of children) if (child instanceof Element && found.push(child) > mostBeside) return []
  return found
}

const isNamedAfterOne = (element: Element): boolean => ['id', 'class'].some((name) => named.test(element.attr(name)?.text.value ?? ''))

/** The box in which the units of one clock lie: one around the box of each. */
export const boxOf = (block: Element): Element => block.parent?.parent ?? block.parent ?? block
