import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { headers, headersNamed, preheaderOf, subjectOf } from './headers.ts'

const header = (name: string, ...said: string[]) => h('#header', { name }, ...said)
const shown = (page: Parameters<typeof subjectOf>[0]) => [subjectOf(page)?.shown, preheaderOf(page)?.shown]

test('headers by their names, in any case', () => {
  const page = sketched({ kind: 'email' }, header('Subject', 'May'), h('#header', { name: 'list-unsubscribe', data: '<https://bloom.example>' }), h('body', {}, 'Hello'))
  expect(headers(page).map(({ name, text }) => [name, text.value])).toEqual([
    ['subject', 'May'],
    ['list-unsubscribe', '<https://bloom.example>'],
  ])
  expect(headersNamed(page, 'LIST-Unsubscribe')).toHaveLength(1)
  expect(headersNamed(page, 'from')).toEqual([])
})

test.each([
  ['headers', [header('title', 'Page'), header('subject', 'May'), header('preview_text', 'Roses'), h('body', {}, h('p', {}, 'Hello'))], ['May', 'Roses']],
  ['the title of front matter', [header('title', 'Page'), h('body', {}, h('p', {}, 'Hello'))], ['Page', undefined]],
  ['the title and a hidden block', [h('html', {}, h('head', {}, h('title', {}, 'May')), h('body', {}, h('div', { hidden: '' }, 'Roses'), h('p', {}, 'Hello')))], ['May', 'Roses']],
  ['a block of no size', [h('body', {}, h('div', { style: 'font-size:0' }, 'Roses'), h('p', {}, 'Hello'))], [undefined, 'Roses']],
  ['nothing', [h('body', {}, h('p', {}, 'Hello'), h('div', { hidden: '' }, 'Later'))], [undefined, undefined]],
] as const)('subject and preheader, written by %s', (_, children, expected) => expect(shown(sketched({ kind: 'email' }, ...children))).toEqual(expected))
