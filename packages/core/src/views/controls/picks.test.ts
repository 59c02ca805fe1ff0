import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { picks } from './picks.ts'

const seen = (...sketches: Parameters<typeof h>[2][]): string[] =>
  picks(sketched({}, h('form', {}, ...sketches))).map(({ label, others }) => `${label.value} / ${others.map(({ value }) => value).join(', ')}`)

test('radios, options and the defaults of groups', () => {
  expect(seen(h('label', {}, h('input', { type: 'radio', name: 'a' }), 'Small'), h('label', {}, h('input', { type: 'radio', name: 'a', checked: '' }), 'Large'))).toEqual(['Large / Small'])
  expect(seen(h('select', {}, h('option', {}, 'One'), h('option', { selected: '' }, 'Two')))).toEqual(['Two / One'])
  expect(seen(h('RadioGroup', { defaultvalue: 'b' }, h('Radio', { value: 'a', label: 'Slow' }), h('Radio', { value: 'b', label: 'Fast' })))).toEqual(['Fast / Slow'])
})

test('tabs part a page, and what is not among the answers is none', () => {
  expect(seen(h('Tabs', { defaultvalue: 'b' }, h('Tab', { value: 'a', label: 'Slow' }), h('Tab', { value: 'b', label: 'Fast' })))).toEqual([])
  expect(seen(h('RadioGroup', { defaultvalue: 'c' }, h('Radio', { value: 'a' }), h('Radio', { value: 'b' })))).toEqual([])
})
