import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { within } from '../../span.ts'
import { conditional, conditionOf } from '../code/conditions.ts'

/** States of an interface that open what stands behind a first layer. */
const opens = /\b(?:settings?|preferences?|prefs|details?|manag(?:e|ing)|customi[sz](?:e|ing)|options|advanced|expanded|second|reglages|parametres)\b|\b(?:step|layer|view|screen|stage|etape|page)\b\W{0,6}={2,3}\s{0,2}["'`]?(?:[2-9]|two|second|settings|details|options|preferences)\b/i
const camel = /(?<=[a-z])(?=[A-Z])|[_-]/g
/** Classes that keep something from being seen until a script takes them away. */
const away = /(?:^|\s)(?:hidden|hide|d-none|is-hidden|u-hidden|invisible|display-none)(?:\s|$)/
const gone = /(?:^|;)\s{0,4}display\s{0,4}:\s{0,4}none/i
const numbered = /(?:^|\s)(?:step|layer|panel|screen|page|view|etape)-?(\d)(?:\s|$)/

/**
 * Whether a control can be reached only by opening what stands behind the layer of another one, as the file tells it: a
 * later step, a panel that is hidden at first, a state of the interface that is named after settings, or that the opener sets.
 */
export function isBehind(page: Page, control: Element, first: Element, opener?: Element): boolean {
  const step = stepOf(control)
  if (step !== undefined && step > (stepOf(first) ?? step)) return true
  for (let at: Element | undefined = control; at && !within(first.at, at.extent); at = at.parent) if (isAway(at) || isOpened(page, at, opener)) return true
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

function isOpened(page: Page, element: Element, opener: Element | undefined): boolean {
  const said = conditional.flatMap((name) => element.attr(name) ?? []).map(({ at }) => page.source.slice(at.start, at.end))
  if (element.name === '#branch') said.push(conditionOf(page, element) ?? '')
  return said.some((condition) => !/^[^=]*=?["'\s({]*!/.test(condition) && (opens.test(condition.replace(camel, ' ')) || (opener !== undefined && sets(page, opener, condition))))
}

/** `onClick={() => setOpen(true)}` opens what stands on `open`. */
function sets(page: Page, { at }: Element, condition: string): boolean {
  const [, state = ''] = /^(?:[\w-]{1,20}=["'])?\s*([A-Za-z_$][\w$]*)(?:\.value)?\s*["']?$/.exec(condition.trim()) ?? []
  if (state === '') return false
  const handler = page.source.slice(at.start, Math.min(at.end, at.start + 400))
  return handler.includes(`set${state.charAt(0).toUpperCase()}${state.slice(1)}(`) || new RegExp(String.raw`(?<![\w$.])${state.replaceAll('$', String.raw`\$`)}(?:\.value)?\s*=(?!=)`).test(handler)
}
