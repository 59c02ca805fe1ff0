import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { readWith } from './read-with.ts'
import { statements } from './statements.ts'

const shown = (page: ReturnType<typeof sketched>, said: string): readonly string[] => {
  const statement = statements(page).find(({ text }) => text.shown === said)!
  return readWith(page, statement).map((text) => text.shown)
}

test('the passages around, in the same part', () => {
  const page = sketched({}, h('section', {}, h('h2', {}, 'One'), h('p', {}, 'Two')), h('section', {}, h('p', {}, 'Three')))
  expect(shown(page, 'One')).toEqual(['One', 'Two'])
})

test('what stands around an attribute', () => {
  const page = sketched({}, h('section', {}, h('img', { alt: 'One' }), h('p', {}, 'Two')), h('p', {}, 'Three'))
  expect(shown(page, 'One')).toEqual(['One', 'Two'])
})

test('the messages of a group, and none of the others', () => {
  const page = sketched({ kind: 'strings' }, h('section', {}, h('p', { key: 'a' }, 'One'), h('p', { key: 'b' }, 'Two')), h('p', { key: 'c' }, 'Three'))
  expect(shown(page, 'One')).toEqual(['One', 'One', 'Two'])
  expect(shown(page, 'Three')).toEqual(['Three'])
})
