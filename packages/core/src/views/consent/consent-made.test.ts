import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { consentDefaults } from './consent-defaults.ts'

const grantsIn = (source: string): readonly string[] => consentDefaults(new Page({ path: 'tags.js', source, root: new Element('#page', { start: 0, end: source.length }) })).map(({ what }) => what)

test.each([
  ["const all = ['ad_storage', 'analytics_storage']\ngtag('consent', 'default', Object.fromEntries(all.map((name) => [name, 'granted'])))", ['ad_storage, analytics_storage']],
  ["gtag('consent', 'default', ['ad_user_data'].reduce((kept, key) => ({ ...kept, [key]: 'granted' }), {}))", ['ad_user_data']],
  ["const start = { ad_storage: 'granted' }\ngtag('consent', 'default', start)", ['ad_storage']],
  ["const YES = 'granted'\ngtag('consent', 'default', { analytics_storage: YES, ad_storage: YES })", ['analytics_storage, ad_storage']],
  ["const only = ['security_storage']\ngtag('consent', 'default', Object.fromEntries(only.map((name) => [name, 'granted'])))", []],
  ["const all = ['ad_storage']\ngtag('consent', 'default', Object.fromEntries(all.map((name) => [name, kept[name] ? 'granted' : 'denied'])))", []],
  ["const start = { ad_storage: 'denied', security_storage: 'granted' }\ngtag('consent', 'default', start)", []],
  ["function begin(state) { gtag('consent', 'default', state) }", []],
])('what consent mode is told: %s', (source, grants) => expect(grantsIn(source)).toEqual(grants))

test.each([
  ["window.consent = { needed: { on: true }, ads: { on: true } }\nif (window.consent.ads.on) load('/ads.js')", ['ads']],
  ["const consentement = { mesure: true, publicite: false }\nif (consentement.mesure) charger()", ['mesure']],
  ["const consent = { ads: true }\nbutton.onclick = () => { if (consent.ads) load() }", []],
  ["const consent = { ads: true }\nObject.assign(consent, answer())\nif (consent.ads) load()", []],
  ["const consent = JSON.parse(localStorage.consent)\nconst cookieConsent = { ads: true }\nif (cookieConsent.ads) load()", []],
  ["function acceptAll() {\n  const consent = { ads: true }\n  if (consent.ads) load()\n}", []],
  ['const consent = { ads: true }\nsave(consent)', []],
])('what a file keeps of its own: %s', (source, grants) => expect(grantsIn(source)).toEqual(grants))

test.each([
  ['const consentementParDefaut = { necessaires: true, publicite: true }', ['publicite']],
  ['const cookiesInitiaux = { audience: true }', ['audience']],
  ['const cookiesParDefaut = { audience: false }', []],
])('defaults with French names: %s', (source, grants) => expect(grantsIn(source)).toEqual(grants))
