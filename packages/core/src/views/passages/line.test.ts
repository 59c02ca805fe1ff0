import { expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { elements } from '../../view.ts'
import { lineOf } from './line.ts'

const lines = (...sketches: (Sketch | string)[]) => elements('input')(sketched({}, ...sketches)).map((control) => lineOf(control).shown)
const box = (words: string) => h('label', {}, h('input'), words)

test('a line is what stands beside a control alone', () =>
  expect(lines(h('ul', {}, h('li', {}, box('Warranty'), h('b', {}, '€ 9')), h('li', {}, box('Gift wrap'))))).toEqual(['Warranty Warranty € 9', 'Gift wrap Gift wrap']))
test('a component may be told what its choice costs', () => expect(lines(h('p', {}, h('input', { label: 'Warranty', price: '€ 9' })))).toEqual(['Warranty € 9']))
test('what stands beside two controls is neither’s', () => expect(lines(h('div', {}, box('Red'), box('Blue'), h('b', {}, '€ 9')))).toEqual(['Red Red', 'Blue Blue']))
test('a form is no line', () => expect(lines(h('form', {}, h('p', {}, '€ 9'), box('Red')))).toEqual(['Red Red']))
test('nor is a list of options', () => {
  const [option] = elements('option')(sketched({}, h('select', {}, h('option', {}, 'Express (+ € 9)'), h('option', {}, 'Pick-up (free)'))))
  expect(lineOf(option!).shown).toBe('Express (+ € 9)')
})
test('nor is a story', () => expect(lines(h('div', {}, h('p', {}, 'word '.repeat(50)), box('Red')))).toEqual(['Red Red']))
