import { expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { looseForms } from './loose-forms.ts'

const loose = (...sketches: (Sketch | string)[]) => looseForms(sketched({}, ...sketches)).map(({ element, fields }) => [element.attr('class')?.value, fields.map(({ asks }) => asks)])
const [name, email] = [h('input', { name: 'name' }), h('input', { type: 'email' })]

test('fields and a button that stand together in no form', () => {
  expect(loose(h('div', { class: 'box' }, h('div', {}, name, email), h('button', {}, 'Join')))).toEqual([['box', ['name', 'email']]])
})

test('none in a form, without a button, or with the whole page between them', () => {
  expect(loose(h('form', { class: 'box' }, email, h('button', {}, 'Join')))).toEqual([])
  expect(loose(h('div', { class: 'box' }, email, h('a', { href: '/' }, 'Home')))).toEqual([])
  expect(loose(h('body', { class: 'page' }, h('div', {}, email), h('button', {}, 'Menu')))).toEqual([])
})
