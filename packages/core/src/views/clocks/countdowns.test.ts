import { describe, expect, test } from 'vitest'
import { constant, type Origin } from '../../origin.ts'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { countdowns } from './countdowns.ts'

const now = (offset?: number): Origin => (offset === undefined ? { kind: 'clock' } : { kind: 'clock', offset })
const kept: Origin = { kind: 'stored', where: 'localStorage' }
const ticking = (value: number): Origin => ({ kind: 'state', initial: constant(value), ticks: true })
const either = (...branches: Origin[]): Origin => ({ kind: 'conditional', branches })

/** What is found, with the source it points at. */
function found(...sketches: Sketch[]): string[] {
  const page = sketched({ kind: 'component' }, h('script', {}, 'setInterval(tell, Date.now())'), ...sketches)
  return countdowns(page).map(({ end, at }) => `${end} ${page.source.slice(at.start, at.end)}`)
}

test('a time in words: nobody’s, a script’s, or typed by the code that shows it', () => {
  const clock = (): Sketch => h('p', {}, 'Sale ends in ', h('b', { class: 'timer' }, '02:14:59'))
  const empty = h('p', {}, 'Sale ends in ', h('b', { class: 'timer' }, '00:00:00'))
  expect(found(h('p', {}, 'Sale ends in 02:14:59'))).toEqual(['words Sale ends in 02:14:59'])
  expect(found(clock())).toEqual(['script 02:14:59'])
  expect(found(h('#branch', {}, clock()), h('#branch', {}, empty))).toEqual(['typed 02:14:59', 'script 00:00:00'])
})

describe('an attribute', () => {
  test.each([
    ['a set time from now', h('Countdown', { date: now(900_000) }), ['visit date={}']],
    ['the same, named by what it is', h('Offer', { endsat: now(900_000) }), ['visit endsat={}']],
    ['a length', h('CompteARebours', { secondes: '900' }), ['length secondes="900"']],
    ['a length in data', h('span', { class: 'timer', 'data-minutes': '10' }), ['length data-minutes="10"']],
    ['what the browser keeps', h('Countdown', { date: kept }), ['browser date={}']],
    ['a picture drawn from now', h('img', { src: 'https://clock.example/countdown.gif?minutes=30' }), ['visit src="https://clock.example/countdown.gif?minutes=30"']],
    ['now, kept by the browser', h('Countdown', { date: either(kept, now(900_000)) }), ['visit date={}']],
  ])('%s', (_, sketch, reports) => expect(found(sketch)).toEqual(reports))

  test.each([
    ['a day', h('Countdown', { date: '2031-12-01T23:59:59+01:00' })],
    ['what it is given', h('Countdown', { date: { kind: 'data', path: 'endsAt' } })],
    ['now itself', h('Countdown', { now: now(0) })],
    ['some time from now that the file does not tell', h('Countdown', { date: now() })],
    ['no time at all', h('span', { class: 'timer', 'data-minutes': '0' })],
    ['a length of something else', h('Video', { seconds: '90' })],
    ['a picture of a day', h('img', { src: 'https://clock.example/countdown.gif?until=2031-12-01' })],
    ['a day in a calendar', h('DatePicker', { min: now(86_400_000) })],
  ])('not %s', (_, sketch) => expect(found(sketch)).toEqual([]))
})

describe('a text', () => {
  test('a moment from now', () => expect(found(h('p', {}, 'Ends in ', now(900_000)))).toEqual(['visit {}']))
  test('a number that ticks', () => expect(found(h('p', {}, 'Ends in ', ticking(14), ':', ticking(59)))).toEqual(['length {}']))
  test('a number that ticks, and is no clock', () => expect(found(h('p', {}, 'Slide ', ticking(2)))).toEqual([]))
  test('hours, minutes and seconds are one clock', () => {
    const part = h('div', { class: 'timer' }, now(900_000))
    expect(found(h('#branch', {}, h('div', {}, part, part, part)))).toEqual(['visit {}'])
  })
  test('a time in the words', () => expect(found(h('p', {}, 'Ends in 02:14:59'))).toEqual(['words Ends in 02:14:59']))
  test('a time that a script may run', () => expect(found(h('p', {}, 'Ends in ', h('b', { id: 'clock' }, '14:59')))).toEqual(['script 14:59']))
  test('no time', () => expect(found(h('p', {}, '3 of 4'), h('p', {}, 'Ends in ', { kind: 'data', path: 'end' }))).toEqual([]))
})
