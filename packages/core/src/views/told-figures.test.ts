import { expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../testing/sketch.ts'
import { toldFigures } from './told-figures.ts'

const told = (...sketches: (Sketch | string)[]) => toldFigures(sketched({}, ...sketches)).map(({ text }) => text.shown)

test('a figure set apart goes with the label below it', () =>
  expect(told(h('div', {}, h('dt', {}, '97 %'), h('dd', {}, 'of users come back')))).toContain('97 % of users come back'))

test('of a list each figure goes with the label of its own', () => {
  const both = told(h('div', {}, h('dt', {}, h('#branch', {}, '#1'), h('#branch', {}, '3x')), h('dd', {}, h('#branch', {}, 'app in Europe'), h('#branch', {}, 'fewer errors'))))
  expect(both).toContain('#1 app in Europe')
  expect(both).toContain('3x fewer errors')
  expect(both).not.toContain('#1 fewer errors')
})

test('what flows together is said once', () => expect(told(h('p', {}, h('b', {}, '97 %'), ' of users come back'))).toEqual(['97 % of users come back']))

test('a price, a count and a step go with nothing', () => {
  for (const figure of ['€ 12', '4,200', '2.', 'Step 1']) expect(told(h('div', {}, h('dt', {}, figure), h('dd', {}, 'of users come back')))).toHaveLength(2)
})
