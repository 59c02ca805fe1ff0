import { expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { around, nearby, together } from './nearby.ts'
import { passages } from './passages.ts'

/** What is read together with the passage that says `said`. */
function near(said: string, ...sketches: Sketch[]): string[] {
  const page = sketched({}, ...sketches)
  const passage = passages(page).find(({ text }) => text.shown === said)
  return passage ? nearby(page, passage).map(({ text }) => text.shown) : []
}

test('a card is read together, whatever it is built of', () => {
  const card = h('div', {}, h('div', {}, h('h3', {}, 'Pro')), h('div', {}, h('div', {}, h('span', {}, '$9'), ' a month')), h('p', {}, 'Billed yearly'))
  expect(near('$9 a month', card)).toEqual(['Pro', '$9 a month', 'Billed yearly'])
})

test('nothing is near across the edge of a section, a list item, a dialog', () => {
  expect(near('one', h('section', {}, h('p', {}, 'one')), h('section', {}, h('p', {}, 'two')))).toEqual(['one'])
  expect(near('one', h('ul', {}, h('li', {}, h('p', {}, 'one')), h('li', {}, h('p', {}, 'two'))))).toEqual(['one'])
})

test('messages of a namespace are near each other', () => {
  const section = (key: string, ...said: string[]) => h('section', { key }, ...said.map((each, i) => h('p', { key: `${key}.${i}` }, each)))
  expect(near('33¢ a day', section('plan', '33¢ a day', 'Charged yearly'), section('footer', 'Help'))).toEqual(['33¢ a day', 'Charged yearly'])
})

test('far away on the same page is not near', () => {
  const said = Array.from({ length: 30 }, (_, i) => `p${i}`)
  expect(near('p15', h('div', {}, ...said.map((each) => h('p', {}, each))))).toEqual(said.slice(11, 20))
})

test('read one after the other, blocks are sentences, and places stay true', () => {
  const page = sketched({}, h('p', {}, 'One'), h('p', {}, 'two'))
  const text = together(passages(page))
  expect(text.value).toBe('One\u2029two')
  const { at } = text.slice(4, 7)
  expect(page.source.slice(at.start, at.end)).toBe('two')
})

test('around an element: the widest part that still reads as one', () => {
  const page = sketched({}, h('main', {}, h('div', { id: 'offer' }, h('p', {}, 'Half price'), h('b', {}, '10:00')), ...Array.from({ length: 5 }, (_, i) => h('p', {}, `more ${i}`))))
  const clock = page.named('b')[0]!
  expect(around(page, clock).map(({ text }) => text.shown)).toHaveLength(7)
  expect(around(page, clock, 4).map(({ text }) => text.shown)).toEqual(['Half price', '10:00'])
})
