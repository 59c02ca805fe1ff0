import { expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { answers } from './answers.ts'

const said = (...sketches: Sketch[]): readonly string[] => answers(sketched({}, ...sketches)).map(({ text }) => text.shown)

test('controls, and a “no” beside one, whatever it is written as', () => {
  expect(said(h('div', {}, h('button', {}, 'Join'), h('p', {}, 'No thanks, I hate saving')))).toEqual(['Join', 'No thanks, I hate saving'])
})

test('a “no” far from anything to press is a sentence', () => {
  expect(said(h('div', {}, h('div', {}, h('p', {}, 'No, said the owl'))), h('button', {}, 'Join'))).toEqual(['Join'])
  expect(said(h('div', {}, h('button', {}, 'Join'), h('p', {}, 'Nothing is ticked')))).toEqual(['Join'])
})

test('what a component is given to write on the answer that says no', () => {
  expect(said(h('Modal', { title: 'Half price', confirmtext: 'Yes', canceltext: 'I hate saving' }))).toEqual(['I hate saving'])
  expect(said(h('x-modal', { 'decline-label': 'I hate saving', 'close-delay-text': 'Soon' }))).toEqual(['I hate saving'])
})
