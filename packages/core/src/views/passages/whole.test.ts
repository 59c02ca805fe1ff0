import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { whole } from './whole.ts'

test('a page is one subject, with all its passages', () => {
  const [all] = whole(sketched({}, h('p', {}, 'One'), h('p', {}, 'two')))
  expect(all?.map(({ text }) => text.shown)).toEqual(['One', 'two'])
})

test('a page that says nothing is none', () => expect(whole(sketched({}, h('p', {}, ' ')))).toEqual([]))
