import type { Element } from '@aboveboard/core'
import { expect, test } from 'vitest'
import { languagesOf, messagesOf } from './messages-of.ts'
import { read, shown } from './testing/said.ts'

const all = (messages: ReadonlyMap<string, Element>): Readonly<Record<string, string>> => Object.fromEntries([...messages].map(([key, message]) => [key, shown(message)]))

test.each([
  ['locales/fr.json', '{ "cart": { "decline": "Non merci" } }'],
  ['locales/fr.json', '{ "cart.decline": "Non merci" }'],
  ['_locales/fr/messages.json', '{ "cart.decline": { "message": "Non merci", "description": "A button" } }'],
  ['config/locales/fr.yml', 'fr:\n  cart:\n    decline: Non merci\n'],
  ['locale/fr/shop.po', 'msgid "cart.decline"\nmsgstr "Non merci"\n'],
  ['i18n/messages_fr.properties', 'cart.decline = Non merci\n'],
  ['lang/fr/shop.php', "<?php return ['cart' => ['decline' => 'Non merci']];"],
  ['src/locales/fr.ts', "export default { cart: { decline: 'Non merci' } }"],
])('code finds a message by the key it asks for: %s %s', async (path, source) => {
  const page = await read(path, source)
  expect(languagesOf(page)).toEqual(['fr'])
  expect(all(messagesOf(page))).toEqual({ 'cart.decline': 'Non merci' })
})

test('of several languages, one is asked for', async () => {
  const page = await read('i18n/all.json', '{ "en": { "cart": { "decline": "No thanks" } }, "fr": { "cart": { "decline": "Non merci" } } }')
  expect(languagesOf(page)).toEqual(['en', 'fr'])
  expect(all(messagesOf(page, 'fr'))).toEqual({ 'cart.decline': 'Non merci' })
  expect(all(messagesOf(page, 'de'))).toEqual({})
})

test('gettext’s contexts are part of the key', async () => {
  const page = await read('locale/fr/shop.po', 'msgctxt "button"\nmsgid "No"\nmsgstr "Non"\n\nmsgid "No"\nmsgstr "Aucun"\n')
  expect(all(messagesOf(page))).toEqual({ 'button\u0004No': 'Non', No: 'Aucun' })
})

test('the forms of a plural are one message', async () => {
  expect([...messagesOf(await read('config/locales/fr.yml', 'fr:\n  left:\n    one: Une place\n    other: "%{n} places"\n')).keys()]).toEqual(['left'])
})
