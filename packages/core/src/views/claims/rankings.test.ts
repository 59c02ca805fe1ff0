import { expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { earns, linksBelow, rankings } from './rankings.ts'

const found = (...sketches: Sketch[]) => rankings(sketched({ kind: 'page' }, ...sketches))

test('lists of links below a heading, up to the next one of its rank', () => {
  const list = (href: string) => h('ol', {}, h('li', {}, h('a', { href }, 'See the deal')))
  const page = sketched({ kind: 'page' }, h('section', {}, h('h2', {}, 'Top 10'), h('h3', {}, 'One'), list('/go/a'), h('h2', {}, 'Others'), h('p', {}, h('a', { href: '/go/b' }, 'x'))))
  const lists = rankings(page).filter(({ kind }) => kind === 'list')
  expect(lists.map(({ by }) => [by.name, linksBelow(page, by).map((link) => earns(page, link))])).toEqual([['h2', [true]], ['h3', [true]], ['h2', []]])
})

test('an order that is set beforehand', () => {
  expect(found(h('Results', { defaultsort: 'recommended' })).map((each) => each.kind === 'order' && each.order.shown)).toEqual(['recommended'])
  const [asked] = found(h('label', {}, 'Sort by ', h('select', {}, h('option', {}, 'Relevance'), h('option', {}, 'Price'))))
  expect(asked?.kind === 'order' && [asked.order.shown, asked.question?.shown.startsWith('Sort by')]).toEqual(['Relevance', true])
})
