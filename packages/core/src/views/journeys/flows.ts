import { Element } from '../../element.ts'
import { type FlowName, flowNames } from '../../journey.ts'
import type { Page } from '../../page.ts'
import type { Rule } from '../../rule.ts'
import { within } from '../../span.ts'
import { view } from '../../view.ts'
import { type Passage, passages } from '../passages/passages.ts'

/** The pages of each way that a reader goes; none for a way that nobody named. */
export type Ways = Readonly<Record<FlowName, readonly Element[]>>

/** The ways of a journey, all at once: rules compare them. Nothing on a page that stands for itself. */
export const flows = view<Ways>((page) => {
  const ways = page.named('#flow')
  if (ways.length === 0) return []
  const stepsOf = (name: FlowName): readonly Element[] => ways.filter(({ written }) => written === name).flatMap(({ children }) => children.filter((child) => child instanceof Element))
  return [Object.fromEntries(flowNames.map((name) => [name, stepsOf(name)])) as unknown as Ways]
})

/** Whether a rule judges ways over several pages, and no page by itself. */
export const isOverFlows = ({ each }: Rule): boolean => each === flows

/** What a page on the way says. */
export const saidOn = (page: Page, { extent }: Element): readonly Passage[] => passages(page).filter(({ at }) => within(at, extent))
