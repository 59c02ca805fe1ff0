import { expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { isBehind } from './layers.ts'

const behind = (first: Sketch, other: Sketch): boolean => {
  const page = sketched({}, h('div', {}, first, other))
  const [accept, refuse] = page.named('button')
  return isBehind(page, refuse!, accept!)
}
const plain = h('div', {}, h('button', {}, 'Accept'))
const refuse = h('button', {}, 'Refuse')

test.each<[string, Record<string, string>]>([
  ['hidden', { hidden: '' }],
  ['not displayed', { style: 'color: red; display:none' }],
  ['hidden by its class', { class: 'panel d-none' }],
  ['shown by a state', { 'v-if': 'showSettings' }],
  ['shown on a later step', { 'v-show': 'step === 2' }],
])('%s', (_, attributes) => expect(behind(plain, h('div', attributes, refuse))).toBe(true))
test.each<[string, Record<string, string>]>([
  ['nothing said', {}],
  ['shown by what the shop sets', { 'v-if': 'withRefusal' }],
  ['shown until a state', { 'v-if': '!showSettings' }],
])('not %s', (_, attributes) => expect(behind(plain, h('div', attributes, refuse))).toBe(false))
test('steps are counted', () => {
  const on = (step: string, name: string): Sketch => h('div', { class: `step step-${step}` }, h('button', {}, name))
  expect(behind(on('1', 'Accept'), on('2', 'Refuse'))).toBe(true)
  expect(behind(on('2', 'Accept'), on('1', 'Refuse'))).toBe(false)
  expect(behind(plain, on('2', 'Refuse'))).toBe(false)
})
test('a state that the opener sets', () => {
  const page = sketched({}, h('div', {}, plain, h('button', { onclick: 'open = true' }, 'More'), h('div', { 'v-if': 'open' }, refuse)))
  const [accept, opener, other] = page.named('button')
  expect(isBehind(page, other!, accept!, opener)).toBe(true)
  expect(isBehind(page, other!, accept!)).toBe(false)
})
