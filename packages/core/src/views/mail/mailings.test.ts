import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { mailings } from './mailings.ts'

const header = (name: string, data: string, more = {}) => h('#header', { name, data, ...more })

test('the headers of a mail, and what it is for', () => {
  const [mail] = mailings(sketched({ kind: 'marketing-email', path: 'may.eml' }, header('from', 'Bloom'), header('subject', 'May')))
  expect([mail?.purpose, mail?.isTold, mail?.isOpen, mail?.header('from')?.text.value]).toEqual(['marketing', false, false, 'Bloom'])
})

test('what its own header says counts more than its folder', () => {
  const [mail] = mailings(sketched({ kind: 'marketing-email' }, header('subject', 'May'), header('x-class', 'transactional')))
  expect([mail?.purpose, mail?.isTold, mail?.isOpen]).toEqual(['service', true, true])
})

test('each mail that code sends', () => {
  const page = sketched({ kind: 'component' }, header('subject', 'A', { mail: '1' }), header('from', 'x', { mail: '1' }), header('subject', 'B', { mail: '2' }), header('*', '', { mail: '2' }))
  expect(mailings(page).map(({ head, isOpen, header: of }) => [page.source.slice(head.at.start, head.at.end).includes('A'), isOpen, of('from')?.text.value])).toEqual([
    [true, false, 'x'],
    [false, true, undefined],
  ])
})

test('what has neither subject nor sender is none, nor is the front matter of an article', () => {
  expect(mailings(sketched({ kind: 'email' }, header('list-id', 'x')))).toEqual([])
  expect(mailings(sketched({ kind: 'prose' }, header('subject', 'x')))).toEqual([])
})
