import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { blendsIn, exits, isToList } from './exits.ts'

const mail = (...children: Parameters<typeof sketched>[1][]) => sketched({ kind: 'marketing-email' }, h('body', {}, ...(children as never[])))

test('links that say so, or whose address does', () => {
  const page = mail(h('a', { href: 'https://bloom.example/x' }, 'Se désinscrire'), h('a', { href: 'https://bloom.example/optout?c=1' }, 'here'), h('a', { href: 'https://bloom.example' }, 'Shop'))
  expect(exits(page).map(({ text }) => text.value)).toEqual(['Se désinscrire', 'here'])
  expect(isToList(page)).toBe(true)
})

test('a bare “here” is one by the words around it, wherever else these letters stand', () => {
  const page = mail(h('p', {}, `Merci de nous lire depuis si longtemps, et merci d’avoir répondu à notre enquête du printemps sur les semis de balcon et de cour. Si vous ne souhaitez plus recevoir cette lettre, c’est `, h('a', { href: 'https://bloom.example/x' }, 'ici'), '.'))
  expect(exits(page).map(({ text }) => text.value)).toEqual(['ici'])
  expect(exits(mail(h('p', {}, 'Our shop is ', h('a', { href: 'https://bloom.example' }, 'here'), '.')))).toEqual([])
})

test('a page has none, nor has a mail that nobody may leave', () => {
  expect(exits(sketched({ kind: 'page' }, h('a', { href: '/unsubscribe' }, 'Unsubscribe')))).toEqual([])
  expect(isToList(mail(h('a', { href: 'https://bloom.example' }, 'Shop')))).toBe(false)
})

test.each([
  ['color:#777;text-decoration:none', true],
  ['color:#777', false],
  ['color:#00f;text-decoration:none', false],
])('a link with %s blends in: %s', (style, blends) => {
  const page = mail(h('p', { style: 'color:#777' }, 'To stop click ', h('a', { href: '/unsubscribe', style }, 'here')))
  expect(blendsIn(page, page.named('a')[0]!)).toBe(blends)
})
