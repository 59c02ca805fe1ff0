import { describe, expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { isAnswered, isAsked, noteMarks, notes } from './note-marks.ts'

const on = (...sketches: Sketch[]) => sketched({ kind: 'page' }, ...sketches)
const open = (...sketches: Sketch[]): string[] => {
  const page = on(...sketches)
  return noteMarks(page).filter(({ sign }) => !isAnswered(page, sign)).map(({ said }) => said.shown)
}

describe('signs at words and figures', () => {
  test.each(['Unlimited data*', 'Save 80%†', 'From $9**', 'Free delivery* all week', 'Save up to 80%[^1] on lamps'])('%s', (said) => expect(open(h('p', {}, said))).toHaveLength(1))
  test.each(['A* search', '4* hotel', 'sh*t happens', 'SELECT count(*)', '2 * 3 = 6', 'Use *stars* for this', '/etc/*', 'a[^1-9]b'])('none: %s', (said) => expect(open(h('p', {}, said))).toEqual([]))
  test('fields to be filled in', () => expect(open(h('form', {}, h('div', {}, 'Email*')), h('label', {}, 'Name*'))).toEqual([]))
})

describe('their notes', () => {
  test('anywhere on the page', () => {
    expect(open(h('h1', {}, 'Unlimited data*'), h('p', {}, '* Slower after 100 GB'))).toEqual([])
    expect(open(h('h1', {}, 'Unlimited data*'), h('p', {}, 'Our prices. *Slower after 100 GB'))).toEqual([])
    expect(open(h('p', {}, 'Save 80%[^1]'), h('p', {}, '[^1]: On lamps'))).toEqual([])
  })
  test('a sign of its own for each', () => expect(open(h('p', {}, 'Save 80%** on data*'), h('p', {}, '* Slower'))).toEqual(['Save 80%**']))
  test('in what is no passage', () => expect(open(h('h1', {}, 'Unlimited data*'), h('blockquote', {}, '* Slower after 100 GB'))).toEqual([]))
  test('are told where a passage begins with the sign', () => expect(notes(on(h('p', {}, '* Terms apply'), h('p', {}, 'See * below'))).map(({ text }) => text.shown)).toEqual(['* Terms apply']))
})

test('the words that are quoted are a few', () => {
  expect(open(h('p', {}, 'All through the year you will have unlimited data*'))).toEqual(['you will have unlimited data*'])
})

describe('figures set above the line', () => {
  const at = (said: string, ...more: Sketch[]) => open(h('p', {}, said, h('sup', {}, '1')), ...more)
  test.each(['Save 20%', 'Unlimited data', 'From $9'])('%s', (said) => expect(at(said)).toEqual([`${said}1`]))
  test.each(['a room of 20 m', '3 × 10', 'CO', 'x'])('none: %s', (said) => expect(at(said)).toEqual([]))
  test('answered by a passage that begins with it, or by a list', () => {
    expect(at('Save 20%', h('p', {}, '1. On lamps'))).toEqual([])
    expect(at('Save 20%', h('p', {}, h('sup', {}, '1'), ' On lamps'))).toEqual([])
    expect(at('Save 20%', h('ol', {}, h('li', {}, 'On lamps')))).toEqual([])
  })
})

test('whether a note is asked for', () => {
  const page = on(h('p', {}, 'Unlimited data*'), h('p', {}, '* Slower'), h('p', {}, '† Terms apply'))
  expect(notes(page).map((note) => isAsked(page, note))).toEqual([true, false])
})
