import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { orders } from './orders.ts'

const told = (...given: Parameters<typeof sketched>): unknown[] => orders(sketched(...given)).map(({ text, hasCard, isNamedSo }) => [text.shown, hasCard, isNamedSo])

test('what sends a form with a card in it, links and plain buttons aside', () => {
  expect(told({}, h('form', {}, h('input', { name: 'card-number' }), h('a', { href: '/' }, 'Back'), h('button', { type: 'button' }, 'Help'), h('button', {}, 'Go')))).toEqual([['Go', true, false]])
  expect(told({}, h('div', {}, h('div', {}, h('input', { autocomplete: 'cc-number' })), h('button', {}, 'Go')))).toEqual([['Go', true, false]])
  expect(told({}, h('form', {}, h('input', { name: 'gift-card-number' }), h('button', {}, 'Redeem')))).toEqual([])
})

test('what sends a form that is called an order', () => {
  expect(told({}, h('form', { action: '/checkout' }, h('button', {}, 'Go')), h('form', { action: '/cart/checkout' }, h('button', {}, 'Next')))).toEqual([['Go', false, true]])
})

test('messages whose keys say that they stand on a last button', () => {
  const message = (key: string) => h('p', { key }, 'Go')
  expect(told({ kind: 'strings' }, message('checkout.submit'), message('checkout.title'), message('order.confirmButton'), message('orderBy.submit')).length).toBe(2)
})

test('a form that runs the order or leads to a route that takes the money, and a component that writes the sum', () => {
  const how = (...given: Parameters<typeof sketched>): unknown[] => orders(sketched(...given)).map(({ places, isSummed }) => [places, isSummed])
  const sum = h('p', {}, 'Total: ', h('Price', {}))
  expect(how({}, h('div', {}, sum, h('form', { onSubmit: 'placeOrder' }, h('button', {}, 'Go'))))).toEqual([[true, true]])
  expect(how({}, h('div', {}, h('p', {}, 'Total'), h('form', { action: '/order/pay' }, h('button', {}, 'Go'))))).toEqual([[true, false]])
  expect(how({}, h('div', {}, sum, h('form', { onSubmit: 'saveAddress' }, h('button', {}, 'Go'))))).toEqual([])
})
