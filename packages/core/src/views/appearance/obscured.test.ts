import { describe, expect, test } from 'vitest'
import type { Kind } from '../../page.ts'
import { h, sketched } from '../../testing/sketch.ts'
import { obscured } from './obscured.ts'

/** How the second of two buttons is harder to see than the first. */
function beside(first: Record<string, string>, second: Record<string, string>, kind?: Kind) {
  const page = sketched(kind ? { kind } : {}, h('div', {}, h('button', first, 'Yes'), h('button', second, 'No')))
  const [yes, no] = page.named('button')
  return obscured(page, no!, yes!, { size: 11, contrast: 3 })
}
const style = (style: string): Record<string, string> => ({ style })

describe('hard to see is', () => {
  test('tiny type', () => expect(beside({}, style('font-size:9px'))).toEqual({ how: 'small', size: 9 }))
  test('small type beside large type', () => expect(beside(style('font-size:18px'), style('font-size:12px'))).toEqual({ how: 'small', size: 12 }))
  test('pale type beside type that stands out', () =>
    expect(beside(style('color:#fff;background:#000'), style('color:#ccc;background:#fff'))).toEqual({ how: 'pale', contrast: 1.6 }))
  test('type in the colour of its ground, whatever stands beside it', () => expect(beside({}, style('color:#fff;background:#fff'))).toEqual({ how: 'pale', contrast: 1 }))
  test('what is faded', () => expect(beside({}, style('opacity:.4'))).toEqual({ how: 'faded', opacity: 40 }))
  test('what is put out of the window', () => expect(beside({}, style('position:absolute;left:-9999px'))).toEqual({ how: 'hidden' }))
  test('what a mail does not show', () => expect(beside({}, style('display:none'), 'marketing-email')).toEqual({ how: 'hidden' }))
})

describe('nothing is said of', () => {
  test('what a script may show', () => expect([beside({}, style('display:none')), beside({}, style('opacity:0'))]).toEqual([undefined, undefined]))
  test('colours that are not known', () => expect(beside(style('color:#fff;background:#000'), style('color:#ccc'))).toBe(undefined))
  test('pale type beside pale type', () => expect(beside(style('color:#bbb;background:#fff'), style('color:#ccc;background:#fff'))).toBe(undefined))
  test('type as small as the other', () => expect(beside(style('font-size:9px'), style('font-size:9px'))).toBe(undefined))
  test('quiet type that can be read', () => expect(beside(style('font-size:18px'), style('font-size:14px'))).toBe(undefined))
  test('what is faded with the whole', () => expect(beside(style('opacity:.4'), style('opacity:.4'))).toBe(undefined))
  test('what stands beside something hidden', () => expect(beside({ class: 'sr-only' }, style('font-size:9px'))).toBe(undefined))
})
