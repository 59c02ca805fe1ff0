import type { Element } from '../element.ts'
import type { Page } from '../page.ts'
import { within } from '../span.ts'
import { conditionsBefore } from './conditions.ts'

/** States of an interface that open what stands behind a first layer. */
const opens = /\b(?:settings?|preferences?|prefs|details?|manag(?:e|ing)|customi[sz](?:e|ing)|options|advanced|expanded|second|reglages|parametres)\b|\b(?:step|layer|view|screen|stage|etape|page)\b\W{0,6}={2,3}\s{0,2}["'`]?(?:[2-9]|two|second|settings|details|options|preferences)\b/i
const camel = /(?<=[a-z])(?=[A-Z])|[_-]/g
const conditions = ['v-if', 'v-show', 'x-if', 'x-show', '*ngif', 'ng-if']
/** Classes that keep something from being seen until a script takes them away. */
const away = /(?:^|\s)(?:hidden|hide|d-none|is-hidden|u-hidden|invisible|display-none)(?:\s|$)/
const gone = /(?:^|;)\s{0,4}display\s{0,4}:\s{0,4}none/i
const numbered = /(?:^|\s)(?:step|layer|panel|screen|page|view|etape)-?(\d)(?:\s|$)/

/**
 * Whether a control can be reached only by opening what stands behind the layer of another one, as the file tells it: a
 * later step, a panel that is hidden at first, a state of the interface that is named after settings.
 */
export function isBehind(page: Page, control: Element, first: Element): boolean {
  const step = stepOf(control)
  if (step !== undefined && step > (stepOf(first) ?? step)) return true
  for (let at: Element | undefined = control; at && !within(first.at, at.extent); at = at.parent) if (isAway(at) || isOpened(page, at)) return true
  return false
}

const isAway = (element: Element): boolean =>
  element.flag('hidden') === true || gone.test(element.attr('style')?.value ?? '') || away.test(element.attr('class')?.value ?? '')

/** On which step a control stands, as it or something around it is marked: `data-step="2"`, `class="step step-2"`. */
function stepOf(control: Element): number | undefined {
  for (let at: Element | undefined = control; at; at = at.parent) {
    const step = at.attr('data-step')?.value ?? numbered.exec(at.attr('class')?.value ?? '')?.[1]
    if (step !== undefined && /^\d$/.test(step)) return Number(step)
  }
  return undefined
}

function isOpened(page: Page, element: Element): boolean {
  const said = conditions.flatMap((name) => element.attr(name) ?? []).map(({ at }) => page.source.slice(at.start, at.end))
  if (element.name === '#branch') said.push(...conditionsBefore(page, element).slice(-1))
  return said.some((condition) => !/^[^=]*=?["'\s({]*!/.test(condition) && opens.test(condition.replace(camel, ' ')))
}
