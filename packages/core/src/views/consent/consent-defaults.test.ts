import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { consentDefaults } from './consent-defaults.ts'

const grantsIn = (source: string, path = 'tags.js'): readonly string[] => consentDefaults(new Page({ path, source, root: new Element('#page', { start: 0, end: source.length }) })).map(({ what }) => what)

test('a default that holds everywhere is a grant, one beside a regional default is a choice', () => {
  const granted = "gtag('consent', 'default', { ad_storage: 'granted', analytics_storage: 'granted' })"
  expect(grantsIn(granted)).toEqual(['ad_storage, analytics_storage'])
  expect(grantsIn(`gtag('consent', 'default', { ad_storage: 'denied', region: ['FR'] })\n${granted}`)).toEqual([])
})

test('a call counts where nothing has to happen first', () => {
  const call = "fbq('consent', 'grant')"
  expect(grantsIn(`fbq('init', '0')\n${call}`)).toEqual([call])
  expect(grantsIn(`function accept() {\n  track()\n  ${call}\n}`)).toEqual([])
  expect(grantsIn(`if (answered())\n${call}`)).toEqual([])
  expect(grantsIn(`button.onclick = () => ${call}`)).toEqual([])
  expect(grantsIn(`// ${call}`)).toEqual([])
})

test('what takes a “no” back is pointed at', () => {
  const source = 'const settings = { consent: { defaultConsent: "accept" } }'
  const [found] = consentDefaults(new Page({ path: 'settings.js', source, root: new Element('#page', { start: 0, end: source.length }) }))
  expect(found?.edits.map(({ at, text }) => [source.slice(at.start, at.end), text])).toEqual([['accept', 'deny']])
})

test('what only a test runs grants nothing to anybody', () => expect(grantsIn("gtag('consent', 'default', { ad_storage: 'granted' })", 'src/tags.test.ts')).toEqual([]))

test.each([
  ['const initialPreferences: CookiePreferences = { necessary: true, analytics: true }', ['analytics']],
  ['const defaultTrackingPreferences = { marketing: true }', ['marketing']],
  ['const [cookies, setCookies] = useState({ ads: true, statistics: false })', ['ads']],
  ['banner.init({ auto_accept_on_scroll: true })', ['auto_accept_on_scroll']],
  ['banner.init({ acceptOnTimeout: true })', ['acceptOnTimeout']],
  ['banner.init({ defaultOptIn: true })', ['defaultOptIn']],
  ['const [cookies, setCookies] = useState({ analytics: false })', []],
])('settings that name no consent: %s', (source, grants) => expect(grantsIn(source)).toEqual(grants))
