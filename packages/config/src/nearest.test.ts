import { expect, it } from 'vitest'
import { nearest } from './nearest.ts'

it('knows the word that was meant, and when none was', () => {
  const rules = ['confirmshaming', 'fake-countdown', 'trick-wording']
  expect(nearest('confirm-shaming', rules)).toBe('confirmshaming')
  expect(nearest('fake', rules)).toBe('fake-countdown')
  expect(nearest('FAKE_COUNTDOWN', rules)).toBe('fake-countdown')
  expect(nearest('colour-contrast', rules)).toBeUndefined()
  expect(nearest('knid', ['kind', 'lang'])).toBe('kind')
  expect(nearest('de', ['en', 'fr'])).toBeUndefined()
  expect(nearest('', rules)).toBeUndefined()
})
