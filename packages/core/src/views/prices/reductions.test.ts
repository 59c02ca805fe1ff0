import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { prices } from './prices.ts'
import { reductionOf } from './reductions.ts'

const seen = (...children: Parameters<typeof h>[2][]): string[] => {
  const page = sketched({}, h('div', {}, ...children))
  return prices(page)
    .filter(({ struck }) => struck)
    .map((before) => {
      const { now, share } = reductionOf(page, before)
      return `${before.amount} > ${now?.amount} ${share?.percent}`
    })
}

test('the price and the share that belong to a price of before', () => {
  expect(seen(h('p', {}, h('del', {}, '$200'), ' ', h('b', {}, '$50'), ' (-60%)'))).toEqual(['200 > 50 60'])
  expect(seen(h('p', {}, h('s', {}, '$100'), ' $20 ', h('b', {}, '-70%')), h('p', {}, 'Only $3 a day'), h('p', {}, '$9'), h('p', {}, '$5'))).toEqual(['100 > 20 70'])
  expect(seen(h('span', { class: 'old-price' }, '€80'), h('p', {}, '€40'))).toEqual(['80 > 40 undefined'])
})

test('what may belong to another price tag, or is hedged, is left out', () => {
  expect(seen(h('p', {}, h('s', {}, '$80'), ' $40, up to 70% off'))).toEqual(['80 > 40 undefined'])
  expect(seen(h('p', {}, h('s', {}, '$80'), ' $40'), h('p', {}, h('s', {}, '$60'), ' $30'))).toEqual(['80 > 40 undefined', '60 > 30 undefined'])
  expect(seen(h('p', {}, h('s', {}, '$80')), h('p', {}, h('s', {}, '$60')), h('p', {}, '$30 (-50%)'))).toEqual(['80 > undefined undefined', '60 > undefined undefined'])
})
