import { expect, test } from 'vitest'
import { constant, type Origin } from '../../origin.ts'
import { h, sketched } from '../../testing/sketch.ts'
import { draws } from './draws.ts'

const random: Origin = { kind: 'random' }
const code = h('script', {}, 'Math.random()')

test('blanks and attributes that are drawn by lot, in reading order', () => {
  const page = sketched({}, code, h('Badge', { count: random }), h('p', {}, 'Only ', { kind: 'state', initial: random }, ' left of ', constant(9)))
  expect(draws(page).map(({ by, at, from }) => [by.name, page.source.slice(at.start, at.end), from])).toEqual([
    ['p', '{}', 5],
    ['Badge', 'count={}', undefined],
  ])
})

test('what shows nothing may be drawn by lot', () => {
  const attributes = { key: random, id: random, style: random, delay: random, onclick: random }
  expect(draws(sketched({}, code, h('div', attributes, { kind: 'data', path: 'stock' })))).toEqual([])
})
