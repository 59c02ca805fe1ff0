import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { struck } from './struck.ts'

test('elements struck through, by their names, their style or what their author calls them', () => {
  const page = sketched(
    {},
    h('del', {}, '$20'),
    h('span', { style: 'color: grey; text-decoration: line-through' }, '$9'),
    h('span', { class: 'text-sm md:line-through' }, '$8'),
    h('span', { class: 'price-old' }, '$7'),
    h('span', { class: 'new-price' }, '$6'),
    h('span', { class: 'no-underline' }, '$5'),
    h('p', { class: 'old-price' }, 'All that is said of the price of before, at length, and of the one of today.'),
  )
  expect(struck(page).map(({ name, order }) => `${name} ${order}`)).toEqual(['del 0', 'span 1', 'span 2', 'span 3'])
})
