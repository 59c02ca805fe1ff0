import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { plans } from './plans.ts'

const card = (name: string, ...told: Parameters<typeof h>[2][]) => h('div', { class: 'card' }, h('h3', {}, name), h('div', {}, ...told.map((each) => h('p', {}, each))))
const seen = (...cards: Parameters<typeof h>[2][]): string[] => plans(sketched({}, h('section', {}, ...cards))).map((row) => row.map(({ prices }) => prices.map(({ text }) => text.value).join(' ')).join(' | '))

test('cards side by side, each with all its prices but those of before', () =>
  expect(seen(card('Solo', h('del', {}, '$12'), '$9', '$90'), card('Team', '$29'))).toEqual(['$9 $90 | $29']))

test('one card is no row, and lines of a card are no cards', () => {
  expect(seen(card('Solo', '$9', '$90'))).toEqual([])
  expect(seen(h('p', {}, '$9'), h('p', {}, '$29'))).toEqual([])
})
