import type { Attribute, Element } from '../../element.ts'
import type { Text } from '../../text.ts'
import { textOf } from '../passages/passages.ts'

/** What a control shows, and what is read out in its place. */
export interface TwoNames {
  readonly seen: Text
  readonly spoken: Attribute
}

export function twoNames(control: Element): TwoNames | undefined {
  const spoken = control.attr('aria-label')
  const seen = spoken && textOf(control)
  return spoken && seen && seen.value !== '' ? { seen, spoken } : undefined
}
