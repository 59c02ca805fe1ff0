import { expect, test } from 'vitest'
import type { Kind } from '../../page.ts'
import { unknown } from '../../origin.ts'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import type { WordList } from '../../word-list.ts'
import { isSentToMany } from './bulk.ts'

const leave = { has: (text) => text?.value.includes('Unsubscribe') ?? false } as WordList
const header = (name: string, data: string): Sketch => h('#header', { name, data })
const out = h('a', { href: '/out' }, 'Unsubscribe')

test.each<[Kind, boolean, Sketch[]]>([
  ['marketing-email', true, [h('p', {}, 'Hello'), out]],
  ['marketing-email', false, [h('p', {}, 'Hello')]],
  ['email', true, [h('p', {}, 'Hello ', unknown), out]],
  ['email', false, [h('p', {}, 'Hello Ana'), out]],
  ['email', true, [header('list-unsubscribe', '<mailto:out@shop.example>'), h('p', {}, 'Hello')]],
  ['email', false, [header('list-unsubscribe', '<mailto:out@list.example>'), header('list-post', '<mailto:list@list.example>'), h('p', {}, 'Hello')]],
  ['marketing-email', false, [header('subject', 'Re: your letter'), h('p', {}, 'Hello'), out]],
  ['service-email', false, [h('p', {}, 'Hello ', unknown), out]],
  ['page', false, [h('p', {}, 'Hello ', unknown), out]],
])('%s: %s', (kind, expected, sketches) => {
  expect(isSentToMany(sketched({ kind }, ...sketches), leave)).toBe(expected)
})
