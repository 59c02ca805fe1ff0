import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { rollingEnd } from './rolling-ends.ts'

const period = (source: string, codeElsewhere: readonly string[] = []): string | undefined =>
  rollingEnd(new Page({ path: 'clock.js', source, root: new Element('#page', { start: 0, end: source.length }), codeElsewhere }))

test.each([
  ['end.setHours(23, 59, 59, 999)', 'day'],
  ['end.setUTCHours(24, 0, 0, 0)', 'day'],
  ['new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)', 'day'],
  ["dayjs().endOf('day')", 'day'],
  ['endOfToday()', 'day'],
  ['end.setDate(now.getDate() + (7 - now.getDay()))', 'week'],
  ["moment().endOf('isoWeek')", 'week'],
  ['new Date(now.getFullYear(), now.getMonth() + 1, 1)', 'month'],
  ['endOfMonth(now)', 'month'],
])('%s comes back every %s', (source, every) => {
  expect(period(source)).toBe(every)
  expect(period('useEnd()', [source])).toBe(every)
})

test.each(["new Date('2026-12-24T18:00')", 'end.setHours(18, 0, 0, 0)', 'end.setHours(end.getHours() + 2)', 'new Date(now.getFullYear() + 1, 0, 1)', "dayjs().endOf('year')"])('%s does not', (source) => expect(period(source)).toBe(undefined))
