import { expect, it } from 'vitest'
import { dayPattern } from './day.ts'

it('knows every day that there is, and no other', () => {
  const is = new RegExp(dayPattern)
  for (const year of ['1900', '2000', '2024', '2026', '2028', '2100'])
    for (let month = 0; month < 14; month++)
      for (let day = 0; day < 33; day++) {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const date = new Date(Date.UTC(Number(year), month - 1, day))
        expect([text, is.test(text)]).toEqual([text, date.toISOString().startsWith(text)])
      }
  expect(is.test('2026-1-1')).toBe(false)
  expect(is.test('2026-01-01T00:00')).toBe(false)
})
