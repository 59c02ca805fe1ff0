import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { h, sketched } from '../../testing/sketch.ts'
import { deadlines } from './deadlines.ts'

const shown = (page: Page): string[] => deadlines(page)
    .filter(({ goes }) => !goes)
    .map(({ end, at }) => `${new Date(end - 1).toISOString().slice(0, 10)} ${page.source.slice(at.start, at.end)}`)

test('days that countdowns are told, on elements named so', () => {
  const page = sketched({}, h('div', { class: 'countdown', 'data-date': '2024/12/31 00:00:00' }), h('time', { 'data-date': '2024-12-30' }))
  expect(shown(page)).toEqual(['2024-12-31 data-date="2024/12/31 00:00:00"'])
})

test.each([
  ['const countdownEnd = new Date("2024-12-31T23:59:59").getTime()', ['2024-12-31 2024-12-31T23:59:59']],
  ['const PROMO_END = new Date("2024-12-31"); const isOn = new Date() < PROMO_END; return isOn && <Countdown to={PROMO_END} />', []],
  ['const PROMO_END = new Date("2024-12-31"); const isOn = new Date() < PROMO_END; return <Countdown to={PROMO_END} />', ['2024-12-31 2024-12-31']],
  ['const END = new Date("2024-12-31"); const isOn = Date.now() < OTHER; return isOn ? <Countdown to={END} /> : null', ['2024-12-31 2024-12-31']],
  ['const END = new Date("2024-12-31"); const left = END.getTime() - new Date().getTime(); if (left <= 0) { setExpired(true); clearInterval(t); return } if (expired) return null; return <Countdown to={END} />', []],
  ['const END = new Date("2024-12-31"); const left = END - now; if (left < 0) setOver(true); return <>{!over && <Countdown to={END} />}</>', []],
  ['const END = new Date("2024-12-31"); const left = END - Date.now(); if (left <= 0) { setLeft(null) } if (!left) return null; return <Countdown to={END} />', []],
  ['const end = new Date("2024-12-31"); const left = end - Date.now(); if (left <= 0) { clearInterval(countdown); banner.remove() }', []],
  ['const END = new Date("2024-12-31"); const left = END - Date.now(); if (left <= 0) setExpired(true); return <Countdown to={END} done={expired} />', ['2024-12-31 2024-12-31']],
  ['const END = new Date("2024-12-31"); const left = END - Date.now(); if (left <= 0) setExpired(true); return <>{expired && <b>Over</b>}<Countdown to={END} /></>', ['2024-12-31 2024-12-31']],
  ['const end = new Date("2024-12-31"); const left = end - Date.now(); if (left <= 0) { clearInterval(countdown); clock.innerHTML = "EXPIRED" }', ['2024-12-31 2024-12-31']],
  ['const deadline: Date = new Date(endsAt) // countdown', []],
  ['const born = new Date("1980-01-01") // countdown', []],
])('%s', (source, ends) => expect(shown(new Page({ path: 'a.jsx', source, root: new Element('#page', { start: 0, end: source.length }) }))).toEqual(ends))
