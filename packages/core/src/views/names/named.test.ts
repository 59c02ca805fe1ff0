import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { asWords, named } from './named.ts'

test.each([
  ['unsubscribeUrl', 'unsubscribe Url'],
  ['emailUnsubscribeLink', 'email Unsubscribe Link'],
  ['URLUnsubscribe', 'URL Unsubscribe'],
  ['*|UNSUB|*', '*|UNSUB|*'],
  ['{{ unsubscribe_url }}', '{{ unsubscribe_url }}'],
  ['lienDésinscription', 'lien Désinscription'],
])('%s says its words', (written, words) => {
  const page = sketched({}, h('a', { href: written }))
  const { at } = page.elements[0]!.attr('href')!
  expect(named(page, at).value).toBe(`href="${words}"`)
})

test('names in code say their words, and nothing else', () => expect(asWords('{user.optedIn && tags["open_rate"]}', { start: 0, end: 9 }).value).toBe('user opted In tags open rate'))

test('data is cut short', () => {
  const page = sketched({}, 'x'.repeat(10_000))
  expect(named(page, { start: 0, end: 10_000 }).value).toHaveLength(600)
})

test.each([
  ['contact.first_name', 'contact first name'],
  ['/offers/springSale?utm=stay', 'offers spring Sale utm stay'],
  ['***', ''],
])('%s as words', (names, words) => expect(asWords(names, { start: 0, end: 1 }).value).toBe(words))
