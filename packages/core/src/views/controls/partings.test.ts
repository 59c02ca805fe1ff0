import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { partings } from './partings.ts'

const said = (kind: 'page' | 'prose', ...paragraphs: readonly string[]) => partings(sketched({ kind }, ...paragraphs.map((each) => h('p', {}, each)))).map(({ text }) => text.value)

test('what a page says, where it holds words of parting', () => {
  expect(said('page', 'Wait! Before you go', 'Ten per cent off')).toEqual(['Wait! Before you go', 'Ten per cent off'])
  expect(said('page', 'Ten per cent off', 'Shop on')).toEqual([])
  expect(said('page', 'Aspetta! Non andare via')).toEqual(['Aspetta! Non andare via'])
  expect(said('page', 'Wacht! Ga nog niet weg')).toEqual(['Wacht! Ga nog niet weg'])
})

test('no writing without a button, and nothing long', () => {
  expect(said('prose', 'Wait! Before you go')).toEqual([])
  const page = sketched({ kind: 'prose' }, h('p', {}, 'Wait, said he'), h('div', {}, h('h5', {}, 'Wait! Before you go'), h('button', {}, 'Stay')))
  expect(partings(page).map(({ text }) => text.value)).toEqual(['Wait! Before you go', 'Stay'])
  expect(said('page', `Before you go ${'on and '.repeat(60)}`)).toEqual([])
})
