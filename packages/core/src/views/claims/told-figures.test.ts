import { expect, test } from 'vitest'
import { constant, type Origin } from '../../origin.ts'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
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

const each = (...values: (string | number)[]): Origin => ({ kind: 'conditional', branches: values.map(constant) })

test('a component counts up to a figure, with its sign beside it', () => {
  expect(told(h('div', {}, h('p', {}, h('CountUp', { end: '97', suffix: '%' })), h('p', {}, 'of users come back')))).toContain('97% of users come back')
  expect(told(h('div', {}, h('CountUp', { end: each(97, 3), suffix: each('%', 'x') }), h('p', {}, h('#branch', {}, 'of users come back'), h('#branch', {}, 'fewer errors'))))).toContain('3x fewer errors')
  expect(told(h('div', {}, h('CountUp', { end: { kind: 'data', path: 'rate' }, suffix: '%' }), h('p', {}, 'of users come back')))).not.toContain('% of users come back')
})

test('a component is given both', () => {
  expect(told(h('Stat', { value: each('97%', '12'), label: each('of users come back', 'years') }))).toContain('97% of users come back')
  expect(told(h('Stat', { value: each('97%', '12'), label: 'of users come back' }))).not.toContain('97% of users come back')
  expect(told(h('progress', { value: '97%', label: 'of users come back' }))).not.toContain('97% of users come back')
})

test('a figure and its sign fill a blank each', () => {
  const label = h('dd', {}, h('#branch', {}, 'of users come back'), h('#branch', {}, 'fewer errors'))
  expect(told(h('div', {}, h('dt', {}, each(97, 3), each('%', 'x')), label))).toContain('3x fewer errors')
  expect(told(h('div', {}, h('dt', {}, each(97, 3), '%'), label))).toContain('97% of users come back')
  expect(told(h('div', {}, h('dt', {}, each(97, 3), { kind: 'data', path: 'sign' }), label))).not.toContain('97% of users come back')
})
