import { expect, test } from 'vitest'
import { unknown } from '../../origin.ts'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { statements } from './statements.ts'
import { listUnder } from './titled-list.ts'

function under(title: string, ...sketches: Sketch[]) {
  const page = sketched({ kind: 'component' }, ...sketches)
  const list = listUnder(page, statements(page).find(({ text }) => text.shown === title)!)
  return list && { filling: list.filling, items: list.items.length, around: list.around.map(String) }
}
const section = (...things: Sketch[]): Sketch => h('section', {}, h('h2', {}, 'For you'), h('p', {}, 'Why?'), h('ul', {}, ...things))

test('a list below its title, and what is said beside its things', () => {
  expect(under('For you', section(h('li', {}, 'Lamp'), h('li', {}, 'Chair')))).toEqual({ filling: 'literal', items: 2, around: ['Why?'] })
  expect(under('For you', section(h('li', {}, 'Lamp'), h('li', {}, unknown)))).toEqual({ filling: 'open', items: 2, around: ['Why?'] })
  expect(under('For you', section(h('ProductCard', { product: unknown })))).toEqual({ filling: 'open', items: 1, around: ['Why?'] })
  expect(under('For you', h('section', {}, h('h2', {}, 'For you'), h('p', {}, 'Nothing here')))).toBeUndefined()
})

test('constants that fill one thing are several', () => {
  expect(under('For you', section(h('li', {}, h('#branch', {}, 'Lamp'), h('#branch', {}, 'Chair'))))?.filling).toBe('literal')
  expect(under('For you', section(h('li', {}, h('#branch', {}, 'Lamp'))))?.filling).toBe('open')
})

test('a component that bears its title', () => {
  expect(under('For you', h('Carousel', { title: 'For you', items: unknown }))).toEqual({ filling: 'open', items: 0, around: [] })
  expect(under('For you', h('Carousel', { title: 'For you' }, h('#prop', { name: 'items' }, h('#item', { name: 'Lamp' }), h('#item', { name: 'Chair' }))))?.filling).toBe('literal')
  expect(under('For you', h('Hero', { title: 'For you' }))).toBeUndefined()
})
