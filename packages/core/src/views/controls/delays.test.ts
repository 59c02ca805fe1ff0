import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { delays } from './delays.ts'

const told = (...given: Parameters<typeof sketched>): unknown[] => delays(sketched(...given)).map(({ how, seconds }) => [how, seconds])

test('what fades in late, by the second time of its animation', () => {
  expect(told({}, h('button', { style: 'opacity:0;animation:show 0s 8s forwards' }, 'Close'))).toEqual([['fades', 8]])
  expect(told({}, h('button', { style: 'opacity:0;transition-delay:2500ms' }, 'Close'))).toEqual([['fades', 2.5]])
  expect(told({}, h('button', { style: 'opacity:1;animation:show 0s 8s' }, 'Close'))).toEqual([])
})

test('what is disabled on a condition, and what runs from the hand', () => {
  expect(told({}, h('button', { disabled: 'secondsLeft > 0' }, 'Close'), h('button', { disabled: '' }, 'Close'), h('button', { disabled: 'isSaving' }, 'Close'))).toEqual([['waits', undefined]])
  expect(told({}, h('button', { onmouseover: "this.style.left='9px'" }, 'No'), h('button', { onmouseover: 'glow()' }, 'No'))).toEqual([['runs', undefined]])
})

test('what code frees after a time', () => {
  expect(told({}, h('#deed', { does: 'frees', when: 'load', code: 'close.disabled = false', guard: '', delay: '5000' }))).toEqual([['freed', 5]])
})
