import type { Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { branchesBefore, conditionOf } from '../code/conditions.ts'
import { type Passage, passageAt, passages } from '../passages/passages.ts'
import type { Hit } from '../../word-list.ts'

/** `step === 2`, `currentStep == 2`, `view === 'step-2'`. */
const numbered = /\b\w{0,20}(?:step|stage|page|screen|view|phase|panel|etape)\w{0,10}(?:\.value)?\)?\s{0,2}={2,3}\s{0,2}["'`]?(?:[a-z]{1,10}[-_ ]?)?(\d)\b/i
/** `step === 'seats'`: what is called a step goes on, whatever its steps are called. */
const called = /\b\w{0,20}(?:step|stage|phase|[eé]tape)\w{0,10}(?:\.value)?\)?\s{0,2}={2,3}\s{0,2}["'`]([a-z][\w-]{0,20})["'`]/i
const everyCalled = new RegExp(called, 'gi')

/** The names of a page’s steps in the order in which it asks for them. */
const namesOf = remember(({ source }: Page): readonly string[] => [...new Set([...source.matchAll(everyCalled)].map(([, name]) => name!))])

/** On which step of a way an element is shown, where its file holds the steps of one way as branches; the innermost says it. */
export function stageOf(page: Page, element: Element): number | undefined {
  for (let at: Element | undefined = element; at; at = at.parent) {
    const stage = stages(page).get(at)
    if (stage !== undefined) return stage
  }
  return undefined
}

/** A branch is asked by all that stands in it. */
const stages = remember((page: Page): ReadonlyMap<Element, number | undefined> => new Map(page.named('#branch').map((branch) => [branch, stageIn(page, branch)])))

function stageIn(page: Page, branch: Element): number | undefined {
  const condition = askedFor(page, branch)
  const asked = numberIn(page, condition)
  if (asked !== undefined) return asked
  // What is left comes after the steps that are counted.
  if (condition !== 'else') return undefined
  const steps = branchesBefore(branch).flatMap((other) => numberIn(page, askedFor(page, other)) ?? [])
  return steps.length > 0 ? Math.max(...steps) + 1 : undefined
}

function numberIn(page: Page, condition: string = ''): number | undefined {
  const step = numbered.exec(condition)?.[1]
  if (step !== undefined) return Number(step)
  const name = called.exec(condition)?.[1]
  return name === undefined ? undefined : namesOf(page).indexOf(name)
}

/** `return step === 'seats' ? <section>`, `: <section>`. */
const ternary = /(?:return|=>|[(=:])\s{0,10}\(?([^{}();:?]{1,120})\?\s{0,20}\(?\s{0,20}$/
const otherwise = /[>)]\s{0,20}\)?\s{0,20}:\s{0,20}\(?\s{0,40}$/

function askedFor(page: Page, branch: Element): string | undefined {
  const { start } = branch.at
  const before = page.source.slice(Math.max(0, start - 200), start)
  return conditionOf(page, branch) ?? (otherwise.test(before) ? 'else' : ternary.exec(before)?.[1])
}

/** What is read on the steps before the one on which a phrase stands, where the file holds them. */
export function readBefore(page: Page, { at }: Hit): readonly Passage[] {
  const own = passageAt(page, at)
  const stage = own && stageOf(page, own.block)
  return stage === undefined ? [] : passages(page).filter(({ block: shown }) => (stageOf(page, shown) ?? stage) < stage)
}
