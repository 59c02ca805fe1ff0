import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { type Kind, Page } from '../../page.ts'
import { silentYeses } from './silent-yes.ts'

/** The act, and what is pointed at. */
const heardIn = (source: string, kind: Kind = 'component') =>
  silentYeses(new Page({ path: 'banner.js', source, kind, root: new Element('#page', { start: 0, end: source.length }) })).map(({ act, at }) => [act, source.slice(at.start, at.end)])

test.each([
  ["window.addEventListener('scroll', () => localStorage.setItem('consent', 'granted'))", 'scroll', "window.addEventListener('scroll', "],
  ["document.addEventListener('click', function () { Cookies.set('cookies_ok', '1') })", 'click', "document.addEventListener('click', "],
  ["document.body.addEventListener('touchstart', () => { acceptAllCookies() }, { once: true })", 'touchstart', "document.body.addEventListener('touchstart', "],
  ["$(window).one('scroll', () => gtag('consent', 'update', { ad_storage: 'granted' }))", 'scroll', "$(window).one('scroll', "],
  ["const onMove = () => { saveChoice('cookie-consent', true) }\nwindow.addEventListener('mousemove', onMove)", 'mousemove', "window.addEventListener('mousemove', "],
  ["// cookies\nuseEventListener('wheel', () => setConsent('all'))", 'wheel', "useEventListener('wheel', "],
  ['window.onscroll = () => { grantConsent(); banner.remove() }', 'scroll', 'window.onscroll = '],
  ['window.addEventListener("keydown", acceptCookies)\nfunction acceptCookies() { hide() }', 'keydown', 'window.addEventListener("keydown", '],
  ["@HostListener('window:scroll') onScroll() { this.consent.acceptAll() }", 'scroll', "@HostListener('window:scroll') "],
  ['<svelte:window on:scroll={() => accepterTout()} /> <p>Traceurs</p>', 'scroll', '<svelte:window on:scroll={'],
  ["window.addEventListener('scroll', throttle(() => acceptAllCookies(), 100))", 'scroll', "window.addEventListener('scroll', "],
  ["window.addEventListener('scroll', this.onScroll.bind(this))\nonScroll() { this.consent.grantAll() }", 'scroll', "window.addEventListener('scroll', "],
  ["window.addEventListener('scroll', keep)\nfunction keep()\n{\n  setItem('cookie-banner-closed', 'accepted')\n}", 'scroll', "window.addEventListener('scroll', "],
  ["const keep =\n  () => acceptAllCookies()\nwindow.addEventListener('scroll', keep)", 'scroll', "window.addEventListener('scroll', "],
])('what is done elsewhere is taken for a yes: %s', (source, act, at) => expect(heardIn(source)).toEqual([[act, at]]))

test.each([
  ['a button that is pressed', "button.addEventListener('click', () => localStorage.setItem('consent', 'granted'))"],
  ['a click on what accepts', "document.addEventListener('click', (e) => { if (e.target.id === 'yes') acceptAllCookies() })"],
  ['a key of its own', "document.addEventListener('keydown', (e) => { if (e.key === 'a') acceptAllCookies() })"],
  ['a page that was read', "/* cookies */ window.addEventListener('scroll', () => localStorage.setItem('read-to-end', 'true'))"],
  ['a banner that is put away', "window.addEventListener('scroll', () => cookieBanner.hide())"],
  ['a banner that was seen', "window.addEventListener('scroll', () => localStorage.setItem('cookieBannerSeen', 'true'))"],
  ['what a button below it does', "document.addEventListener('click', () => menu.close())\nyes.onclick = () => { acceptAllCookies() }"],
  ['what a button beside it does', "document.addEventListener('click', () => menu.close()); yes.onclick = () => acceptAllCookies()"],
  ['a click on what it is given', "document.addEventListener('click', ({ target }) => { if (target.id === 'yes') acceptAllCookies() })"],
  ['a no', "window.addEventListener('scroll', () => localStorage.setItem('consent', 'denied'))"],
  ['the yes of somebody who was asked', "window.addEventListener('scroll', paint)\nconst yes = () => { acceptAllCookies() }"],
  ['what is commented out', "// window.addEventListener('scroll', () => acceptAllCookies())"],
])('%s is none', (_, source) => expect(heardIn(source)).toEqual([]))

test('writing about it does nothing', () => {
  const source = "window.addEventListener('scroll', () => acceptAllCookies())"
  expect(heardIn(source)).toHaveLength(1)
  expect(heardIn(source, 'prose')).toEqual([])
})
