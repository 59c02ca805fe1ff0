import type { Element } from '../element.ts'
import { type Base, lengthOf } from './length.ts'
import type { Stated } from './stated.ts'

/** Whether an element is taken out of the page by itself. */
export function isGone(element: Element, stated: Stated): boolean {
  if (stated.get('display') === 'none') return true
  if (element.name === 'input' && element.attr('type')?.value?.toLowerCase() === 'hidden') return true
  return element.flag('hidden') === true && element.attr('hidden')?.value !== 'until-found' && typeof stated.get('display') !== 'string'
}

/** Whether an element is hidden from sight while screen readers still read it: clipped, or put out of the window. */
export function isOutOfSight(stated: Stated, base: Base): boolean {
  const px = (property: string): number | undefined => {
    const value = stated.get(property)
    return typeof value === 'string' ? lengthOf(value, base) : undefined
  }
  const far = (property: string): boolean => (px(property) ?? 0) <= -999
  const small = (property: string, most: number): boolean => (px(property) ?? Infinity) <= most
  const position = stated.get('position')
  if (position === 'absolute' || position === 'fixed') {
    if (far('left') || far('top')) return true
    if (/^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)$/.test(stated.get('clip') ?? '')) return true
  }
  if (/^inset\(\s*(?:50|100)%/.test(stated.get('clip-path') ?? '') || far('text-indent')) return true
  if (!/^(?:hidden|clip)$/.test(stated.get('overflow') ?? '')) return false
  return small('max-height', 0) || small('height', 0) || (small('height', 1) && small('width', 1))
}
