import { describe, expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { elements } from '../../view.ts'
import { choices } from '../controls/choices.ts'
import { label, pressable } from './label.ts'

const labels = (selector: string, ...sketches: (Sketch | string)[]) => elements(selector)(sketched({}, ...sketches)).map((control) => label(control).shown)

describe('a control is named by', () => {
  test('its own words', () => expect(labels('button', h('button', { 'aria-label': 'Close' }, 'No ', h('b', {}, 'thanks')))).toEqual(['No thanks']))
  test('the label around it', () => expect(labels('input', h('label', {}, h('input'), ' Send me news'))).toEqual(['Send me news']))
  test('the label around a list, without the answers', () => expect(labels('select', h('label', {}, 'Size', h('select', {}, h('option', {}, 'S'), h('option', {}, 'M'))))).toEqual(['Size']))
  test('a label elsewhere', () => expect(labels('input', h('div', {}, h('input', { id: 'nl' })), h('label', { for: 'nl' }, 'Keep me posted'))).toEqual(['Keep me posted']))
  test('a label right before a field, though it points at nothing', () => {
    expect(labels('input', h('div', {}, h('label', {}, 'Phone'), ' ', h('input', { type: 'tel', placeholder: '06 00 00 00 00' })))).toEqual(['Phone'])
    expect(labels('input', h('div', {}, h('label', { for: 'other' }, 'Phone'), h('input', { placeholder: 'Your name' })))).toEqual(['Your name'])
    expect(labels('input', h('div', {}, h('input', { type: 'checkbox' }), h('label', {}, 'News'), h('input', { type: 'checkbox' }), h('label', {}, 'Offers')))).toEqual(['News', 'Offers'])
  })
  test('an attribute', () => expect(labels('input', h('input', { value: 'Buy' }))).toEqual(['Buy']))
  test('a component’s label', () => expect(labels('Box', h('Box', { label: 'I agree' }))).toEqual(['I agree']))
  test('what follows it, up to the next control', () =>
    expect(labels('input', h('td', {}, h('input'), ' News ', h('input'), ' Offers'))).toEqual(['News', 'Offers']))
  test('what comes before it, if nothing follows', () => expect(labels('input', h('div', {}, h('span', {}, 'Gift wrap'), h('input')))).toEqual(['Gift wrap']))
  test('the words of another element it points at', () =>
    expect(labels('span', h('p', {}, h('b', { id: 'news' }, 'Send me news')), h('p', {}, h('span', { role: 'checkbox', 'aria-labelledby': 'news' })))).toEqual(['Send me news']))
  test('what stands beside a wrapper of its own', () =>
    expect(labels('input', h('tr', {}, h('td', {}, h('i', {}, h('input'))), h('td', {}, 'Send me news')))).toEqual(['Send me news']))
  test('what stands beside the label that draws a switch', () =>
    expect(labels('input', h('div', {}, h('label', { class: 'switch' }, h('input', { type: 'checkbox' }), h('span', { class: 'slider' })), h('span', {}, 'Marketing cookies')))).toEqual(['Marketing cookies']))
  test('no words of another row, nor of another control', () =>
    expect(labels('input', h('tr', {}, h('td', {}, 'Name')), h('tr', {}, h('td', {}, h('input'), h('input'))))).toEqual(['', '']))
  test('no words of a neighbour that holds a control of its own', () =>
    expect(labels('input', h('div', {}, h('span', {}, h('input', { id: 'eco' }), h('label', { for: 'eco' }, 'Recycled box')), h('span', {}, h('input', { id: 'gift' }))))).toEqual(['Recycled box', '']))
  test('nothing that is sent, not shown', () => expect(labels('input', h('input', { type: 'checkbox', value: '1' }), ' Send me news')).toEqual(['Send me news']))
  test('nothing beside it, if it is pressed', () => expect(labels('a', h('p', {}, h('a', { id: 'top' }), h('b', {}, 'Prices')))).toEqual(['']))
  test('nothing', () => expect(labels('input', h('input'))).toEqual(['']))
})

describe('a choice', () => {
  const forks = (...sketches: (Sketch | string)[]) => choices(sketched({}, ...sketches)).map(({ controls }) => controls.map((control) => label(control).shown))
  test('is what stands side by side', () =>
    expect(forks(h('div', {}, h('p', {}, h('button', {}, 'Yes')), h('p', {}, h('a', {}, 'No'))), h('nav', {}, h('a', {}, 'Home')))).toEqual([['Yes', 'No']]))
  test('is not the first link and the last of a letter', () => expect(forks(h('div', {}, h('a', {}, 'Yes'), h('p', {}, 'word '.repeat(250)), h('a', {}, 'No')))).toEqual([]))
  test('of one thing is none', () => expect(forks(h('div', {}, h('button', {}, 'Yes')))).toEqual([]))
  test('of six is a menu', () => expect(forks(h('nav', {}, ...'abcdef'.split('').map((name) => h('a', {}, name))))).toEqual([]))
  test('counts a control within a control once', () =>
    expect(forks(h('div', {}, h('a', {}, h('button', {}, 'Yes')), h('button', {}, 'No')))).toEqual([['Yes', 'No']]))
})

test.each(['onclick', '@click', '(click)', 'x-on:click'])('what listens to %s is pressed', (event) =>
  expect(elements(pressable)(sketched({}, h('span', { [event]: 'close()' }, 'No'), h('span', {}, 'Yes')))).toHaveLength(1))

test('things to press are answered from the index, in document order', () => {
  const page = sketched({}, h('button', {}, '1'), h('span', { onclick: 'x' }, '2'), h('input', { type: 'text' }), h('a', {}, '3'))
  expect(elements(pressable)(page).map((control) => label(control).shown)).toEqual(['1', '2', '3'])
})
