import { expect, test } from 'vitest'
import type { Page } from '../../page.ts'
import { Text } from '../../text.ts'
import { asksTheDay, dayBehind, daysIn, endsBeforeItBegins } from './days.ts'

const seen = (value: string): string[] =>
  daysIn(Text.written(value, { start: 0, end: value.length }, value)).map((day) => `${day.text.value} = ${new Date(day.endIn(day.year ?? 2026) - 1).toISOString().slice(0, 10)}${day.year ? '' : '?'}`)

test.each([
  ['until 31 January 2024.', '31 January 2024 = 2024-01-31'],
  ['Ends March 5th, 2025 at noon', 'March 5th, 2025 = 2025-03-05'],
  ['jusqu’au 1er février 2024 inclus', '1er février 2024 = 2024-02-01'],
  ['fin le 15 août', '15 août = 2026-08-15?'],
  ['du 3 juin au 7 juillet 2025', '3 juin = 2026-06-03?', '7 juillet 2025 = 2025-07-07'],
  ['valid through 2025-12-31', '2025-12-31 = 2025-12-31'],
  ['2024/12/31 00:00:00', '2024/12/31 = 2024-12-31'],
  ['expire le 31/12/2025.', '31/12/2025 = 2025-12-31'],
  ['by 04/05/25', '04/05/25 = 2025-05-04'],
  ['until the end of February 2024', 'February 2024 = 2024-02-29'],
  ['on 20 May.', '20 May = 2026-05-20?'],
  ['31 Jan. 2024', '31 Jan. 2024 = 2024-01-31'],
  ['gültig bis 31. Dezember 2024', '31. Dezember 2024 = 2024-12-31'],
  ['bis 3. März', '3. März = 2026-03-03?'],
  ['bis 31. Jänner 2025', '31. Jänner 2025 = 2025-01-31'],
  ['hasta el 15 de agosto de 2024', '15 de agosto de 2024 = 2024-08-15'],
  ['fino al 3 maggio 2024', '3 maggio 2024 = 2024-05-03'],
  ['t/m 2 maart 2025', '2 maart 2025 = 2025-03-02'],
  ['até 7 de junho de 2025', '7 de junho de 2025 = 2025-06-07'],
  ['Sale ends Nov. 30', 'Nov. 30 = 2026-11-30?'],
])('%s', (value, ...days) => expect(seen(value)).toEqual(days))

test.each(['Version 1.2.3', 'It may 100 times', 'Save 20% in March', 'Route 66, call 555-12-3456', '10:30 on Mars', '1.234.567'])('%s names no day', (value) => expect(seen(value)).toEqual([]))

test.each([
  ['valid until 3 May 2024', '3 May 2024'],
  ['valid 1 May 2024 - 31 May 2024', '31 May 2024'],
  ['valid from May 1 to May 31, 2031', 'May 31, 2031'],
  ['valide du 3 mai au 7 juin 2025', '7 juin 2025'],
  ['valid vom 1. Mai 2024 bis 31. Mai 2024', '31. Mai 2024'],
  ['valid ab 1. Mai 2024', undefined],
  ['valid from 1 May 2024', undefined],
  ['valide à partir du 3 mai 2024', undefined],
  ['valid, as we wrote in our letter that was sent on 3 May 2024', undefined],
])('%s', (value, day) => expect(dayBehind(Text.written(value, { start: 0, end: value.length }, value), { start: 0, end: value.startsWith('valide') ? 6 : 5 })?.text.value).toBe(day))

test('a time that ends before it begins', () => {
  const ends = (value: string): boolean => {
    const text = Text.written(value, { start: 0, end: value.length }, value)
    return endsBeforeItBegins(text, dayBehind(text, { start: value.indexOf('to'), end: value.indexOf('to') + 2 })!, { within: { start: 0, end: 4 } })
  }
  expect(ends('from 5 May to 2 May 2025')).toBe(true)
  expect(ends('from 5 May to 9 May 2025')).toBe(false)
})

test('code that asks what day it is', () => {
  const asks = (source: string): boolean => asksTheDay({ source } as Page)
  expect(asks('const open = new Date() < end')).toBe(true)
  expect(asks('<% if Time.current < @ends %>')).toBe(true)
  expect(asks('const end = "3 May 2025"')).toBe(false)
})
