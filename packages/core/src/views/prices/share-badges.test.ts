import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import type { WordList } from '../../word-list.ts'
import { isPaidByOthers, shareBadges } from './share-badges.ts'

const seen = (...said: string[]) => shareBadges(sketched({}, h('section', {}, ...said.map((each) => h('p', {}, each))))).map(({ text, price }) => `${text.shown} of ${price.text.shown}`)

test('a share beside one price', () => {
  expect(seen('Lamp', '-40%', '€54.00')).toEqual(['-40% of €54.00'])
  expect(seen('€29', 'Save 50% today')).toEqual(['Save 50% today of €29'])
  expect(seen('49,00 €', '30 % de réduction')).toEqual(['30 % de réduction of 49,00 €'])
})

test('a share of something else, or of several prices', () => {
  expect(seen('40%', '€54.00')).toEqual([])
  expect(seen('30% less energy', '€54.00')).toEqual([])
  expect(seen('-20%', 'with code SPRING', '€54.00')).toEqual([])
  expect(seen('-20%', '€54.00', '€67.50')).toEqual([])
  expect(seen('Save 20%', '$8/month')).toEqual([])
})

test('a share that somebody else pays', () => {
  const relief = { has: (text) => text?.value.includes('tax credit') ?? false } as WordList
  const paid = (...said: string[]) => {
    const page = sketched({}, h('section', {}, ...said.map((each) => h('p', {}, each))))
    return shareBadges(page).map((badge) => isPaidByOthers(page, badge, relief))
  }
  expect(paid('€28', '-50%', 'after tax credit')).toEqual([true])
  expect(paid('€28', '-50%', 'an hour', 'at home', 'The tax credit of 50 % comes back')).toEqual([true])
  expect(paid('€28', '-50%', 'an hour', 'at home', 'A tax credit of 5% comes back')).toEqual([false])
})
