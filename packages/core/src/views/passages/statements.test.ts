import { expect, test } from 'vitest'
import { constant, type Origin } from '../../origin.ts'
import { Text } from '../../text.ts'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { fillingOf } from '../counts/figures.ts'
import { isFilledElsewhere } from '../names/handles.ts'
import { fileIdentity, identitiesAround, identity } from '../names/identity.ts'
import { isConditional, isForm } from './plural.ts'
import { statements } from './statements.ts'

const saying = (said: string, ...sketches: Sketch[]) => statements(sketched({}, ...sketches)).find(({ text }) => text.shown === said)!

test('what is said, and by whom: texts, then attributes', () => {
  const page = sketched({}, h('Countdown', { prefix: 'Ends in', size: 'small' }), h('p', {}, 'Only ', h('b', {}, '3'), ' left'))
  expect(statements(page).map(({ text, by }) => `${by.name}: ${text.shown}`)).toEqual(['p: Only 3 left', 'Countdown: Ends in'])
})

test.each<[string, Origin[]]>([
  ['written', []],
  ['constant', [constant(3)]],
  ['constant', [{ kind: 'state', initial: constant(30), ticks: true }]],
  ['constant', [{ kind: 'conditional', branches: [{ kind: 'state', initial: constant(500), ticks: true }, { kind: 'stored', where: 'localStorage' }] }]],
  ['open', [{ kind: 'conditional', branches: [constant(500), { kind: 'stored', where: 'localStorage' }] }]],
  ['open', [{ kind: 'conditional', branches: [{ kind: 'state', initial: constant(500), ticks: true }, { kind: 'data', path: 'left' }] }]],
  ['open', [{ kind: 'state', initial: constant(0) }]],
  ['open', [constant(3), { kind: 'data', path: 'stock' }]],
  ['random', [constant(3), { kind: 'conditional', branches: [constant(1), { kind: 'random' }] }]],
])('blanks are %s', (filling, origins) => expect(fillingOf(Text.join(origins.map((origin) => Text.hole({ start: 0, end: 1 }, origin))))).toBe(filling))

test.each([
  ['StockBadge', {}, 'Stock Badge'],
  ['div', { class: 'low-stock', id: 'stockLeft' }, 'div stock Left low-stock'],
  ['p', { key: 'cart.itemsLeft' }, 'p cart.items Left'],
])('%s %j is called %s', (name, attributes, called) => {
  const page = sketched({}, h(name, attributes))
  expect(identity(page.elements[0]!).value.replace(/\s+/g, ' ').trim()).toBe(called)
})

test('who stands around, and the file', () => {
  const page = sketched({ path: 'src\\shop/UrgencyBar.tsx' }, h('section', {}, h('div', {}, h('p', {}, h('b', {}, h('i', {}, 'x'))))))
  expect([...identitiesAround(page.elements.at(-1)!)].map(({ value }) => value.trim())).toEqual(['i', 'b', 'p', 'div'])
  expect(fileIdentity(page).value).toBe('Urgency Bar.tsx')
})

test('a form is chosen by a number', () => {
  expect(isForm(saying('Only 1 left', h('p', { key: 'stock.left_one' }, 'Only 1 left')))).toBe(true)
  expect(isForm(saying('Only 1 left', h('p', { key: 'stock.one' }, 'Only 1 left')))).toBe(true)
  expect(isForm(saying('1 left', h('p', {}, h('#branch', {}, '1 left'), h('#branch', {}, '2 left'))))).toBe(true)
  expect(isForm(saying('one left | … left', h('p', {}, 'one left | ', { kind: 'data', path: 'n' }, ' left')))).toBe(true)
  expect(isForm(saying('Only 1 left', h('#branch', {}, h('p', { key: 'phone' }, 'Only 1 left')), h('#branch', {})))).toBe(false)
})

test('a condition is one within a component', () => {
  const within = h('#branch', {}, h('div', {}, h('#branch', {}, h('p', {}, 'maybe')), h('p', {}, 'always')))
  expect(isConditional(saying('maybe', within).by)).toBe(true)
  expect(isConditional(saying('always', within).by)).toBe(false)
})

test('a script from elsewhere may fill what has a name', () => {
  const figure = h('p', {}, 'Only ', h('b', { id: 'left' }, '3'), ' left')
  const filled = (...sketches: Sketch[]): boolean => {
    const page = sketched({}, ...sketches)
    return isFilledElsewhere(page, page.elements[0]!.extent)
  }
  expect(filled(figure, h('script', { src: 'stock.js' }))).toBe(true)
  expect(filled(figure, h('script', {}))).toBe(false)
  expect(filled(h('p', {}, 'Only ', h('b', {}, '3'), ' left'), h('script', { src: 'stock.js' }))).toBe(false)
})
