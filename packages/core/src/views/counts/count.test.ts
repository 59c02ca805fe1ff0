import { expect, test } from 'vitest'
import { constant } from '../../origin.ts'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import type { Hit, WordList } from '../../word-list.ts'
import { givesCount, sourceOf } from './count.ts'
import { statements } from '../passages/statements.ts'

const figures = {
  find: (text) => {
    const found = /\d+/.exec(text?.value ?? '')
    return found && text ? { text: text.slice(found.index, found.index + found[0].length), at: text.at, within: { start: found.index, end: found.index + found[0].length } } : undefined
  },
} as WordList

function asked(...sketches: Sketch[]) {
  const page = sketched({}, ...sketches)
  const statement = statements(page)[0]!
  const said: Hit = { text: statement.text, at: statement.at, within: { start: 0, end: statement.text.value.length } }
  return { gives: givesCount(page, statement, said, figures), from: sourceOf(page, statement.text, said) }
}

test.each([
  ['a figure', h('p', {}, 'Only 3 left'), { gives: true, from: 'written' }],
  ['none', h('p', {}, 'Only 0 left'), { gives: false, from: 'written' }],
  ['a constant', h('p', {}, 'Only ', constant(3), ' left'), { gives: true, from: 'written' }],
  ['constants, one or the other', h('p', {}, 'Only ', { kind: 'conditional', branches: [constant(3), constant(5)] }, ' left'), { gives: true, from: 'written' }],
  ['a constant or a blank', h('p', {}, 'Only ', { kind: 'conditional', branches: [constant(3), { kind: 'data', path: 'left' }] }, ' left'), { gives: true, from: 'open' }],
  ['a blank', h('p', {}, 'Only ', { kind: 'data', path: 'left' }, ' left'), { gives: true, from: 'open' }],
  ['a lot', h('p', {}, 'Only ', { kind: 'random' }, ' left'), { gives: true, from: 'random' }],
  ['the time and something on top', h('p', {}, { kind: 'state', initial: { kind: 'clock', offset: 720_000 } }, ' people are looking'), { gives: true, from: 'clock' }],
  ['the time since a day of the calendar', h('p', {}, { kind: 'clock', offset: -1_760_000_000_000 }, ' people are looking'), { gives: true, from: 'clock' }],
  ['the time in part', h('p', {}, { kind: 'conditional', branches: [constant(3), { kind: 'clock' }] }, ' people are looking'), { gives: true, from: 'timed' }],
  ['a while since', h('p', {}, { kind: 'clock', offset: -60_000 }, ' people are looking'), { gives: true, from: 'open' }],
  ['the time or data', h('p', {}, { kind: 'conditional', branches: [{ kind: 'clock' }, { kind: 'data', path: 'n' }] }, ' people are looking'), { gives: true, from: 'open' }],
  ['a time behind the words', h('p', {}, 'Last order ', { kind: 'clock' }, ' minutes ago'), { gives: true, from: 'open' }],
])('%s', (_, sketch, told) => expect(asked(sketch)).toEqual(told))

test('what stands before its total is the count', () => {
  const page = sketched({}, h('p', {}, { kind: 'data', path: 'left' }, ' of ', constant(20), ' places left'))
  const { text, at } = statements(page)[0]!
  const start = text.value.lastIndexOf('\uFFFC')
  const total = text.slice(start)
  expect(sourceOf(page, text, { text: total, at: total.at, within: { start, end: text.value.length } })).toBe('open')
  expect(sourceOf(page, total, { text: total, at, within: { start: 0, end: total.value.length } })).toBe('written')
})

test('a figure that a script of elsewhere may replace', () => {
  expect(asked(h('p', {}, 'Only ', h('b', { id: 'left' }, '4'), ' left'), h('script', { src: 'stock.js' }))).toEqual({ gives: true, from: 'rendered' })
})
