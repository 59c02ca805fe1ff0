import { expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { label } from '../names/label.ts'
import { marginOf, panelAround, pressablesIn } from './panel.ts'
import { textOf } from '../passages/passages.ts'

const isAboutCookies = (around: Parameters<typeof textOf>[0]) => textOf(around).value.includes('cookies')
const look = (...sketches: (Sketch | string)[]) => {
  const page = sketched({}, h('body', {}, ...sketches))
  const panel = panelAround(page.named('button')[0]!, isAboutCookies)
  return panel && { name: panel.attr('id')?.value, answers: pressablesIn(page, panel).map((each) => label(each).shown), near: pressablesIn(page, marginOf(panel)).map((each) => label(each).shown) }
}

test('the closest element that is about it, and the answers in and around it', () =>
  expect(look(h('div', {}, h('div', { id: 'banner' }, 'We use cookies', h('p', {}, h('button', {}, 'Accept'))), h('a', {}, 'Refuse')))).toEqual({
    name: 'banner',
    answers: ['Accept'],
    near: ['Accept', 'Refuse'],
  }))

test('a page is no panel, nor is what says a great deal', () => {
  expect(look('We use cookies', h('button', {}, 'Accept'))).toBeUndefined()
  expect(look(h('div', {}, 'About cookies. '.repeat(100), h('button', {}, 'Accept')))).toBeUndefined()
})
