import { expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../testing/sketch.ts'
import { rankings } from './rankings.ts'

const found = (...sketches: Sketch[]) => rankings(sketched({ kind: 'page' }, ...sketches))

test('lists of links below a heading, up to the next one of its rank', () => {
  const list = (href: string) => h('ol', {}, h('li', {}, h('a', { href }, 'See the deal')))
  const [first, second] = found(h('section', {}, h('h2', {}, 'Top 10'), h('h3', {}, 'One'), list('/go/a'), h('h2', {}, 'Others'), h('p', {}, 'None'))).filter(({ kind }) => kind === 'list')
  expect(first).toMatchObject({ kind: 'list', earns: true })
  expect(second?.by.name).toBe('h3')
  expect(found(h('h2', {}, 'Top 10'), h('p', {}, h('a', { href: '/x' }, 'x')))).toEqual([])
})

test('an order that is set beforehand', () => {
  expect(found(h('Results', { defaultsort: 'recommended' })).map((each) => each.kind === 'order' && each.order.shown)).toEqual(['recommended'])
  const [asked] = found(h('label', {}, 'Sort by ', h('select', {}, h('option', {}, 'Relevance'), h('option', {}, 'Price'))))
  expect(asked?.kind === 'order' && [asked.order.shown, asked.question?.shown.startsWith('Sort by')]).toEqual(['Relevance', true])
})
