import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { deeds } from './deeds.ts'

test('what code does, in words that lists can be asked about', () => {
  const page = sketched({}, h('#deed', { does: 'shows', when: 'repeat', code: "showModal('news-offer')", guard: '', delay: '3000' }))
  expect(deeds(page).map(({ does, when, delay, code }) => [does, when, delay, code.shown])).toEqual([['shows', 'repeat', 3000, 'show Modal news offer']])
})
