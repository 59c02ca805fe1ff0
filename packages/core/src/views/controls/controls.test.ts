import { describe, expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { controls } from './controls.ts'

const seen = (...sketches: (Sketch | string)[]) => controls(sketched({}, ...sketches)).map(({ text, kind }) => `${kind}: ${text.shown}`)

describe('controls are', () => {
  test('what is pressed and what is ticked, in order', () =>
    expect(seen(h('label', {}, h('input', { type: 'checkbox' }), 'Send me news'), h('select', {}, h('option', {}, 'Small')), h('a', {}, 'No thanks'))).toEqual([
      'tick: Send me news',
      'tick: Small',
      'press: No thanks',
    ]))
  test('not the dialog around them that closes at a click', () =>
    expect(seen(h('div', { onclick: 'close()' }, h('p', {}, 'Stay?'), h('button', {}, 'No')))).toEqual(['press: No']))
  test('named once, however they are nested', () => expect(seen(h('a', {}, h('button', {}, 'No')))).toEqual(['press: No']))
  test('not a card that can be pressed', () => expect(seen(h('a', {}, 'word '.repeat(200)))).toEqual([]))
})

test('a box knows the box before it in the same form', () => {
  const box = (words: string) => h('label', {}, h('input', { type: 'checkbox' }), words)
  const found = controls(sketched({}, h('form', {}, box('News'), h('p', {}, box('Offers'))), h('form', {}, box('Terms'))))
  expect(found.map(({ before }) => before?.text.shown)).toEqual([undefined, 'News', undefined])
})

test('one of several answers stands for itself', () => {
  const radio = (words: string) => h('label', {}, h('input', { type: 'radio' }), words)
  expect(controls(sketched({}, h('form', {}, radio('Send me news'), radio('Do not')))).map(({ before }) => before)).toEqual([undefined, undefined])
})

describe('in a catalogue', () => {
  const brief = (attributes: Record<string, string>, words: string) => controls(sketched({ kind: 'strings' }, h('p', { key: 'offer', ...attributes }, words))).map(({ isBrief }) => isBrief)
  test('a short message may stand on a control', () => expect(brief({}, 'No thanks. Maybe later')).toEqual([true]))
  test('prose does not', () => expect([...brief({}, 'One. Two. Three. Four.'), ...brief({}, 'word '.repeat(20))]).toEqual([false, false]))
  test('what its key calls a description answers nothing', () => expect(brief({ key: 'story_slide2_desc' }, 'No more guessing.')).toEqual([false]))
  test('what its key calls a button may be longer', () => expect(brief({ role: 'button' }, 'word '.repeat(20))).toEqual([true]))
})
