import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { dialogAround, dialogs } from './dialogs.ts'
import { label } from '../names/label.ts'
import { prompts } from './prompts.ts'

test('dialogs are found by element, role, class and component, the outermost of each', () => {
  const page = sketched(
    {},
    h('dialog', {}, 'one'),
    h('div', { role: 'dialog' }, h('div', { class: 'modal' }, 'two')),
    h('div', { class: 'newsletter-popup is-open' }, 'three'),
    h('UpgradeModal', { open: '' }, 'four'),
    h('DialogContent', { class: 'p-0' }, 'five'),
    h('div', { class: 'modal-body' }, 'a part of one'),
    h('button', { class: 'open-modal' }, 'opens one'),
  )
  expect(dialogs(page).map(({ element }) => element.name)).toEqual(['dialog', 'div', 'div', 'UpgradeModal', 'DialogContent'])
})

test('what stands in a dialog knows it, and its question has all its answers', () => {
  const page = sketched({}, h('div', { class: 'modal' }, h('button', { 'aria-label': 'Close' }, '×'), h('p', {}, 'Stay?'), h('div', {}, h('button', {}, 'Yes'), h('button', {}, 'Later'))))
  expect(dialogAround(page, page.named('p')[0]!)?.controls.map((each) => label(each).shown)).toEqual(['Close', 'Yes', 'Later'])
  expect(prompts(page).at(-1)?.answers.map(({ text }) => text.shown)).toEqual(['Close', 'Yes', 'Later'])
})

test('a small namespace of a catalogue is a question', () => {
  const page = sketched({ kind: 'strings' }, h('section', { key: 'rate' }, h('p', { key: 'rate.title' }, 'Happy?'), h('p', { key: 'rate.yes' }, 'Yes')))
  expect(prompts(page).map(({ asked, answers }) => [asked.shown, answers.length])).toEqual([['Happy? Yes', 2]])
})
