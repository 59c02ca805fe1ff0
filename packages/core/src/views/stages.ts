import { Element } from '../element.ts'
import type { Page } from '../page.ts'
import { conditionOf } from './conditions.ts'

/** `step === 2`, `currentStep == 2`, `view === 'step-2'`. */
const numbered = /\b\w{0,20}(?:step|stage|page|screen|view|phase|panel|etape)\w{0,10}(?:\.value)?\)?\s{0,2}={2,3}\s{0,2}["'`]?(?:[a-z]{1,10}[-_ ]?)?(\d)\b/i

/** On which step of a way an element is shown, where its file holds the steps of one way as branches; the innermost says it. */
export function stageOf(page: Page, element: Element): number | undefined {
  for (let at: Element | undefined = element; at; at = at.parent) {
    const stage = at.name === '#branch' ? stageIn(page, at) : undefined
    if (stage !== undefined) return stage
  }
  return undefined
}

function stageIn(page: Page, branch: Element): number | undefined {
  const condition = conditionOf(page, branch)
  const [, step] = numbered.exec(condition ?? '') ?? []
  if (step !== undefined) return Number(step)
  // What is left comes after the steps that are counted.
  if (condition !== 'else' || !branch.parent) return undefined
  const before = branch.parent.children.filter((child): child is Element => child instanceof Element && child.name === '#branch' && child.order < branch.order)
  const steps = before.flatMap((other) => Number(numbered.exec(conditionOf(page, other) ?? '')?.[1] ?? Number.NaN)).filter((found) => !Number.isNaN(found))
  return steps.length > 0 ? Math.max(...steps) + 1 : undefined
}
