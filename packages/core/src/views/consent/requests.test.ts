import { expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { requests } from './requests.ts'

const box = () => h('input', { type: 'checkbox' })
const seen = (...sketches: (Sketch | string)[]) => requests(sketched({}, ...sketches)).map(({ text, box }) => `${box ? 'ticked' : 'said'}: ${text.shown}`)

test('a label is asked whole, beside its box, and not told again', () =>
  expect(seen(h('label', {}, box(), 'I accept the ', h('a', {}, 'terms'), ' and the mails'), h('p', {}, 'By going on you agree'))).toEqual([
    'ticked: I accept the terms and the mails',
    'said: By going on you agree',
  ]))

test('one label for two boxes is asked once', () => expect(seen(h('label', {}, box(), box(), 'News'))).toEqual(['ticked: News']))

test('what an attribute says is asked as well', () => expect(seen(h('Field', { type: 'checkbox', label: 'Offers' }))).toEqual(['ticked: Offers']))

test('the text around a box is not its label', () => expect(seen(h('label', {}, box(), 'word '.repeat(200))).filter((each) => each.startsWith('ticked'))).toEqual([]))

test('what cannot be ticked is no question', () => expect(seen(h('p', {}, h('input', { type: 'checkbox', disabled: '' }), 'Send me news'))).toEqual(['said: Send me news']))
