import { describe, expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { concealmentOf } from './concealment.ts'
import { statements } from '../passages/statements.ts'

/** How what says `said` is kept from being read. */
function how(said: string, kind: 'page' | 'marketing-email', ...sketches: Sketch[]) {
  const page = sketched({ kind }, ...sketches)
  const statement = statements(page).find(({ text }) => text.shown === said)!
  return concealmentOf(page, statement, statement.at)
}

const terms = 'Then $39 a month'

describe('words that are kept from being read', () => {
  test.each([
    [h('p', { style: 'font-size:8px' }, terms), { how: 'small', size: 8 }],
    [h('p', { style: 'color:#eee;background:#fff' }, terms), { how: 'pale', contrast: 1.2 }],
    [h('p', {}, h('small', { style: 'opacity:.4' }, terms)), { how: 'faded', opacity: 40 }],
    [h('p', { style: 'position:absolute;left:-9999px' }, terms), { how: 'hidden' }],
    [h('details', {}, h('summary', {}, 'More'), h('p', {}, terms)), { how: 'folded' }],
    [h('Price', { tooltip: terms }, '$2'), { how: 'tooltip' }],
    [h('Price', { title: terms }, '$2'), { how: 'tooltip' }],
    [h('Tooltip', { content: terms }, 'Price'), { how: 'tooltip' }],
  ])('%#', (sketch, found) => expect(how(terms, 'page', sketch)).toEqual(found))

  test.each([
    h('p', { style: 'font-size:12px' }, terms),
    h('p', { class: 'fine' }, terms),
    h('details', { open: '' }, h('p', {}, terms)),
    h('details', {}, h('summary', {}, terms)),
    h('Card', { title: terms }, 'Why we ask'),
    h('aside', { 'aria-label': terms }),
  ])('none: %#', (sketch) => expect(how(terms, 'page', sketch)).toBeUndefined())
})

test('what a page hides, its scripts may show; a mail has none, but for the words before it', () => {
  const hidden = h('p', { style: 'display:none' }, terms)
  expect(how(terms, 'page', h('body', {}, hidden))).toBeUndefined()
  expect(how(terms, 'marketing-email', h('body', {}, h('p', {}, 'Hello'), hidden))).toEqual({ how: 'hidden' })
  expect(how(terms, 'marketing-email', h('body', {}, hidden, h('p', {}, 'Hello')))).toBeUndefined()
})
