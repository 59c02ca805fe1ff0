import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { leadIns } from './lead-ins.ts'

const box = h('input', { type: 'checkbox' })
const led = (...children: Parameters<typeof sketched>[1][]) => leadIns(sketched({ kind: 'page' }, ...children)).map(({ text }) => text.value)

test('what is said right before a box that bears other words', () => {
  expect(led(h('form', {}, h('p', {}, 'How to reach you'), h('label', {}, box, 'By post'), h('label', {}, box, 'By mail')))).toEqual(['How to reach you'])
})

test('words of a box lead in to no other, and nothing does across the edge of a form', () => {
  expect(led(h('form', {}, h('label', {}, box, 'By post'), h('label', {}, box, 'By mail')))).toEqual([])
  expect(led(h('p', {}, 'Our shop'), h('form', {}, h('label', {}, box, 'By post')))).toEqual([])
  expect(led(h('p', {}, 'Our shop'))).toEqual([])
})
