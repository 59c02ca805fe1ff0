import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { countedUp } from './counted-up.ts'
import { toldFigures } from '../claims/told-figures.ts'

const up = (said: string, attributes: Record<string, string>): string | undefined => countedUp(sketched({}, h('b', attributes, said)).elements[0]!, said)?.value

test('a nought that scripts count up is the figure they count to, with its sign', () => {
  expect(up('0%', { 'data-target': '98' })).toBe('98%')
  expect(up('0', { 'data-count': '98', 'data-suffix': '%' })).toBe('98%')
  expect(up('0.0x', { 'data-to': '4.5' })).toBe('4.5x')
  expect(up('0', { 'data-count': '12' })).toBe('12')
})

test('what is no nought, or counts to nothing, stays what it is', () => {
  expect(up('10%', { 'data-target': '98' })).toBeUndefined()
  expect(up('0%', { 'data-target': '#menu' })).toBeUndefined()
  expect(up('0%', {})).toBeUndefined()
})

test('it goes with its label, beside it or below it', () => {
  const told = (label: string) => toldFigures(sketched({}, h('div', {}, h('span', { 'data-target': '98' }, '0%'), ' ', h(label, {}, 'happy clients')))).map(({ text }) => text.shown)
  expect(told('span')).toContain('98% happy clients')
  expect(told('p')).toContain('98% happy clients')
})
