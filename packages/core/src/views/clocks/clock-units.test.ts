import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { boxOf, isUnitOfClock } from './clock-units.ts'
import { passages } from '../passages/passages.ts'

const blocks = (...children: Parameters<typeof sketched>[1][]) => passages(sketched({ kind: 'page' }, ...children)).map(({ block }) => block)

test('units are known by their id, or by their name beside the figure', () => {
  const [days] = blocks(h('div', {}, h('span', { id: 'cd-days' }, '--')))
  const [figure] = blocks(h('div', {}, h('div', {}, '12'), h('div', {}, 'Hours')))
  const [, hours] = blocks(h('h2', {}, 'Opening hours'), h('p', { class: 'shop' }, '12'))
  expect([isUnitOfClock(days!), isUnitOfClock(figure!), isUnitOfClock(hours!)]).toEqual([true, true, false])
})

test('the box of a clock lies around those of its units', () => {
  const [first, , second] = blocks(h('section', { id: 'box' }, h('div', {}, h('b', {}, '1'), h('p', {}, 'Days')), h('div', {}, h('b', {}, '2'), h('p', {}, 'Hours'))))
  expect(boxOf(first!)).toBe(boxOf(second!))
})
