import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { billLines } from './bills.ts'

const told = (...given: ReturnType<typeof h>[]): unknown[] => billLines(sketched({}, ...given)).map(({ label, amount, heading }) => [label.value, amount, heading?.value])
const row = (label: string, sum: string) => h('tr', {}, h('td', {}, label), h('td', {}, sum))

test('lines with an amount beside a line at nothing', () => {
  expect(told(h('h1', {}, 'Yours'), h('dl', {}, h('dt', {}, 'Pen'), h('dd', {}, '$0.00'), h('dt', {}, 'Packing'), h('dd', {}, '$4.50')))).toEqual([['Packing', 4.5, 'Yours']])
  expect(told(h('h1', {}, 'Yours'), h('h2', {}, 'Bill'), h('table', {}, row('Pen', '0 €'), row('Port', '4,50 €')))).toEqual([['Port', 4.5, 'Bill']])
})

test('none where every line costs something, or says no money', () => {
  expect(told(h('table', {}, row('Pen', '3 €'), row('Port', '4,50 €')))).toEqual([])
  expect(told(h('table', {}, row('Pens', '0'), row('Boxes', '4')))).toEqual([])
  expect(told(h('p', {}, 'Pen: $0'))).toEqual([])
})
