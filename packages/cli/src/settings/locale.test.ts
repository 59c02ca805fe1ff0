import { expect, it } from 'vitest'
import { askedLocale, environmentLocale } from './locale.ts'

it('follows the environment, as POSIX has it', () => {
  expect(environmentLocale({ LANG: 'fr_FR.UTF-8' })).toBe('fr')
  expect(environmentLocale({ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' })).toBe('en')
  expect(environmentLocale({ LANG: 'en_US', LC_MESSAGES: 'fr_CA' })).toBe('fr')
  expect(environmentLocale({ LANG: '', LC_ALL: 'fr' })).toBe('fr')
  expect(environmentLocale({ LANG: 'fry_NL' })).toBe('en')
  expect(['en', 'fr']).toContain(environmentLocale({}))
})

it('hears --locale before anything else is understood', () => {
  expect(askedLocale(['--nonsense', '--locale', 'fr'])).toBe('fr')
  expect(askedLocale(['--locale=en', 'a.html'])).toBe('en')
  expect(askedLocale(['--locale', 'de'])).toBeUndefined()
  expect(askedLocale(['fr'])).toBeUndefined()
})
