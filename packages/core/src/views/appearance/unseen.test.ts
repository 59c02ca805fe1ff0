import { expect, test } from 'vitest'
import { Attribute, Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { h, sketched } from '../../testing/sketch.ts'
import { Text } from '../../text.ts'
import { unseen } from './unseen.ts'

const body = { bgcolor: '#ffffff' }
const seen = (...children: Parameters<typeof h>[2][]) =>
  unseen(sketched({ kind: 'marketing-email' }, h('html', {}, h('body', body, h('p', {}, 'The first roses'), ...children)))).map(({ text, how }) => [text.value, how.kind])

test.each([
  [h('p', { style: 'color:#ffffff' }, 'cheap roses free offer'), [['cheap roses free offer', 'colour']]],
  [h('p', { style: 'color:#ffffff' }, h('b', {}, 'cheap roses')), [['cheap roses', 'colour']]],
  [h('p', { style: 'font-size:1px' }, 'Offer ends when we say so'), [['Offer ends when we say so', 'size']]],
  [h('p', { style: 'color:#eeeeee' }, 'hard to read'), []],
  [h('p', { style: 'color:#fff;background-color:#000' }, 'white on black'), []],
  [h('td', { style: 'font-size:0' }, h('span', { style: 'font-size:14px' }, 'Roses in May')), []],
  [h('p', { style: 'font-size:0' }, ' \u00a0 '), []],
  [h('td', { background: 'border.gif' }, h('font', { color: '#ffffff' }, 'This issue contains')), []],
  [h('span', { class: 'sr-only', style: 'font-size:0' }, 'for those who hear'), []],
  [h('p', { style: 'display:none;font-size:0' }, 'shown on phones'), []],
] as const)('%#', (element, expected) => expect(seen(element)).toEqual(expected))

test('what stands before all that can be seen is the preheader of a mail', () => {
  const mail = h('html', {}, h('body', body, h('div', { style: 'font-size:1px;color:#ffffff' }, 'Our roses are here'), h('p', {}, 'The first roses')))
  expect(unseen(sketched({ kind: 'email' }, mail))).toEqual([])
})

test('words may lie as deep as a file nests them', () => {
  const source = '<p style="font-size:1px">cheap roses'
  const at = { start: 25, end: source.length }
  let inner = new Element('span', at).append(Text.written(source, at, 'cheap roses'))
  for (let depth = 0; depth < 20_000; depth++) inner = new Element('span', at).append(inner)
  const style = new Attribute('style', at, { text: Text.implied('font-size:1px', at) })
  const root = new Element('#page', at).append(new Element('p', at, { attributes: [style] }).append(inner))
  expect(unseen(new Page({ path: 'a.html', source, root })).map(({ text, how }) => [text.value, how.kind])).toEqual([['cheap roses', 'size']])
})
