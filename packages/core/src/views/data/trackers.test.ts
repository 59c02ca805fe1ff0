import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { heldBack, trackers } from './trackers.ts'

const found = (...children: Parameters<typeof sketched>[1][]) => trackers(sketched({ kind: 'page' }, ...children)).map(({ by, isContainer }) => [by, isContainer])

test.each([
  [h('script', { src: 'https://www.googletagmanager.com/gtag/js?id=G-1' }), [['googletagmanager.com', false]]],
  [h('script', {}, "fbq('init','1')"), [['connect.facebook.net', false]]],
  [h('script', {}, "j.src='https://www.googletagmanager.com/gtm.js?id='+i"), [['googletagmanager.com', true]]],
  [h('img', { src: 'https://px.ads.linkedin.com/collect/?pid=1' }), [['px.ads.linkedin.com', false]]],
  [h('MetaPixel', {}), [['MetaPixel', false]]],
  [h('script', { src: '/app.js' }), []],
  [h('script', { type: 'text/plain', src: 'https://connect.facebook.net/en/fbevents.js' }), []],
  [h('script', { 'data-cookieconsent': 'marketing' }, "fbq('init','1')"), []],
  [h('img', { src: 'https://bloom.example/doubleclick.net.png' }), []],
] as const)('%#', (element, expected) => expect(found(element)).toEqual(expected))

test.each([
  ["gtag('consent', 'default', { ad_storage: 'denied' })", 'tool'],
  ['https://consent.cookiebot.example/uc.js', 'tool'],
  ['const cookieBanner = 1', 'perhaps'],
  ['Hello', undefined],
])('%s: %s', (written, answer) => expect(heldBack(sketched({ kind: 'page' }, h('p', {}, written)))).toBe(answer))
