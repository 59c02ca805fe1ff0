import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { demands, isAtDeparture } from './departures.ts'

const form = (action: string, ...fields: ReturnType<typeof h>[]) => sketched({ kind: 'page' }, h('form', { action }, ...fields, h('button', {}, 'Send')))
const asked = (...given: Parameters<typeof form>) => demands(form(...given)).map(({ asks }) => asks)

test('what a form asks for before it lets anyone go', () => {
  expect(asked('/unsubscribe', h('input', { type: 'password' }), h('select', { name: 'reason', required: '' }), h('input', { type: 'checkbox', checked: '', 'aria-label': 'Keep sending me news' }))).toEqual(['password', 'reason', 'stay'])
  expect(asked('/unsubscribe', h('input', { type: 'email', required: '' }), h('select', { name: 'reason' }), h('input', { type: 'checkbox', 'aria-label': 'Keep sending me news' }))).toEqual([])
  expect(asked('/unsubscribe', ...['a', 'b'].map((value) => h('input', { type: 'radio', name: 'why', value, required: '' })))).toEqual(['reason'])
  expect(asked('/unsubscribe', h('input', { type: 'radio', name: 'frequency', required: '' }), h('input', { type: 'radio', name: 'why' }))).toEqual([])
  expect(asked('/leave', h('h2', {}, 'Unsubscribe from the letter'), h('input', { type: 'password' }))).toEqual(['password'])
  expect(asked('/leave', h('h2', {}, 'Subscribe or unsubscribe'), h('input', { type: 'password' }))).toEqual([])
  expect(asked('/login', h('input', { type: 'password' }))).toEqual([])
})

test('a place where readers leave', () => {
  const page = form('/optout', h('p', {}, 'Why?'))
  expect(isAtDeparture(page, page.named('p')[0]!)).toBe(true)
  const other = sketched({ kind: 'page', path: 'shop/unsubscribe.html' }, h('p', {}, 'Why?'))
  expect(isAtDeparture(other, other.named('p')[0]!)).toBe(true)
  const request = sketched({ kind: 'page', path: 'pages/data-opt-out.html' }, h('p', {}, 'Why?'))
  expect(isAtDeparture(request, request.named('p')[0]!)).toBe(false)
  const shop = form('/basket', h('p', {}, 'Why?'))
  expect(isAtDeparture(shop, shop.named('p')[0]!)).toBe(false)
})
