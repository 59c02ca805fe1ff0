import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { toolBanners } from './consent-tools.ts'

const said = (code: string) => toolBanners(sketched({}, h('script', {}, code))).map((banner) => banner.said)

test('settings without a way to refuse', () => {
  expect(said("cookieconsent.initialise({ palette: { popup: {} }, content: { dismiss: 'Fine' } })")).toEqual(['Fine'])
  expect(said('cookieconsent.initialise({ type: "info" })')).toEqual(['cookieconsent.initialise'])
  expect(said("consentModal: { acceptAllBtn: 'Take all', showPreferencesBtn: 'Choose' }")).toEqual(['Take all'])
  expect(said('tarteaucitron.init({ DenyAllCta: false })')).toEqual(['DenyAllCta: false'])
})

test('settings with one, or that are open', () => {
  expect(said('cookieconsent.initialise({ type: "opt-in" })')).toEqual([])
  expect(said('cookieconsent.initialise({ type: chosen })')).toEqual([])
  expect(said('cookieconsent.initialise({ ...settings })')).toEqual([])
  expect(said("consentModal: { acceptAllBtn: 'Take all', acceptNecessaryBtn: 'None' }")).toEqual([])
  expect(said('// cookieconsent.initialise({ })')).toEqual([])
})
