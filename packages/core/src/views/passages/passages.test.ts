import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { Text } from '../../text.ts'
import { elements } from '../../view.ts'
import { passages, spokenOn, textOf } from './passages.ts'

const read = (...sketches: (Sketch | string)[]) => passages(sketched({}, ...sketches)).map(({ text, block }) => `${block.name}: ${text.shown}`)

test('blocks are passages of their own, in reading order', () => {
  expect(read(h('div', {}, 'One ', h('p', {}, 'two'), ' three'))).toEqual(['div: One', 'p: two', 'div: three'])
})

test('what flows in a sentence stays in it', () => {
  expect(read(h('p', {}, 'No, I ', h('b', {}, 'hate', h('i', {}, 'd')), ' it', h('br'), 'really'))).toEqual(['p: No, I hated it really'])
})

test('a line of its own is no part of the word before it', () => {
  expect(read(h('p', {}, h('b', {}, 'A kettle'), h('small', { class: 'block text-xs' }, '2 min ago')))).toEqual(['p: A kettle 2 min ago'])
  expect(read(h('p', {}, 'm', h('sup', {}, '2')))).toEqual(['p: m2'])
})

test('two prices in two elements are two', () => {
  expect(read(h('p', {}, h('s', {}, '$129'), h('b', {}, '$89')))).toEqual(['p: $129 $89'])
  expect(read(h('p', {}, h('s', {}, '1000 MT'), h('b', {}, '350 MT')))).toEqual(['p: 1000 MT 350 MT'])
  expect(read(h('p', {}, h('i', {}, '$'), h('b', {}, '29'), h('i', {}, '€')))).toEqual(['p: $29€'])
})

test('parts of one’s own, and items of their lists, say what reads as copy under names that code uses as well', () => {
  const said = (name: string, value: string) => spokenOn(sketched({}, h(name, { answer: value }))).length
  expect([said('#item', 'Yes, in two days'), said('Faq', 'Yes, in two days'), said('p', 'Yes, in two days'), said('#item', 'text-sm grey'), said('#item', 'Yes')]).toEqual([1, 1, 0, 0, 0])
})

test('a link flows where there is text around it, and stands alone among links', () => {
  expect(read(h('p', {}, 'Read ', h('a', {}, 'this'), ' now'))).toEqual(['p: Read this now'])
  expect(read(h('div', {}, h('a', {}, 'Yes'), ' ', h('a', {}, 'No')))).toEqual(['a: Yes', 'a: No'])
})

test('buttons never flow together', () => {
  expect(read(h('p', {}, 'Pick ', h('button', {}, 'Yes'), h('button', {}, 'No')))).toEqual(['p: Pick', 'button: Yes', 'button: No'])
})

test('branches of a condition are never one sentence', () => {
  expect(read(h('p', {}, h('#branch', {}, 'No, I hate'), h('#branch', {}, 'saving')))).toEqual(['#branch: No, I hate', '#branch: saving'])
})

test('code, quotations, scripts and copies for old mail programs are not the author speaking', () => {
  expect(
    read(h('script', {}, 'a'), h('pre', {}, 'b'), h('blockquote', {}, h('p', {}, 'c')), h('#outlook', {}, h('p', {}, 'd')), h('p', {}, 'Write ', h('code', {}, 'e'), ' here')),
  ).toEqual(['p: Write … here'])
})

test('the text of an element keeps its blocks apart', () => {
  const page = sketched({}, h('button', {}, h('div', {}, 'No thanks'), h('div', {}, 'I hate saving')))
  expect(textOf(elements('button')(page)[0]!).value).toBe('No thanks\u2029I hate saving')
})

test('every passage stands where it was written', () => {
  const page = sketched({}, h('div', {}, 'One', h('p', {}, 'two ', h('em', {}, 'three'))), 'four')
  expect(passages(page).map(({ at }) => page.source.slice(at.start, at.end))).toEqual(['One', 'two <em>three', 'four'])
})

test('ten thousand nested elements', () => {
  const at = { start: 0, end: 4 }
  let nested = new Element('p', at).append(Text.implied('deep', at))
  for (let i = 0; i < 10_000; i++) nested = new Element(i % 2 ? 'div' : 'span', at).append(nested)
  const page = new Page({ path: 'deep.html', source: 'deep', root: new Element('#page', at).append(nested) })
  expect(passages(page).map(({ text }) => text.shown)).toEqual(['deep'])
})
