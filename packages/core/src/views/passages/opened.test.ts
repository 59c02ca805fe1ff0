import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { opened } from './opened.ts'

const said = (kind: 'email' | 'page', ...header: Parameters<typeof h>[]) =>
  opened(sketched({ kind }, ...header.map((each) => h(...each)), h('head', {}, h('title', {}, 'You are the winner')), h('body', {}, h('p', {}, 'Hello')))).map(({ text }) => text.shown)

test('a mail says its title first, unless a header gives the subject; the title of a page stands on no page', () => {
  expect(said('email')).toEqual(['You are the winner', 'Hello'])
  expect(said('email', ['#header', { name: 'subject' }, 'May'])).toEqual(['May', 'Hello'])
  expect(said('page')).toEqual(['Hello'])
})
