import { expect, test } from 'vitest'
import { Text } from '../text.ts'
import { readingEase, sentencesOf, wordsOf } from './readability.ts'

const said = (value: string): Text => Text.written(value, { start: 0, end: value.length }, value)

test('sentences stand where they are written, and a period in a figure ends none', () => {
  const text = said('It costs 4.99 a month. Cancel at plum.example/me!  You can stop.')
  expect(sentencesOf(text).map(({ value, at }) => [value, at.start])).toEqual([
    ['It costs 4.99 a month.', 0],
    ['Cancel at plum.example/me!', 23],
    ['You can stop.', 51],
  ])
})

test('words are counted without punctuation, elisions as they are written', () => {
  expect(wordsOf(said('L’essai dure 14 jours, sans carte.'))).toEqual(['L’essai', 'dure', '14', 'jours', 'sans', 'carte'])
})

test('plain words are easier than legal ones, in both languages', () => {
  const plain = 'You can stop at any time. Write to us and we will end it on the same day. You pay for the days that you used, and not one day more.'
  const legal = 'Termination of the aforementioned contractual arrangement necessitates written notification addressed to the administrative department, notwithstanding any contradictory stipulation contained in preceding communications, documentation or electronic correspondence.'
  expect(readingEase(said(plain), 'en')).toBeGreaterThan(80)
  expect(readingEase(said(legal), 'en-GB')).toBeLessThan(0)
  const simple = 'Vous pouvez arrêter quand vous voulez. Il suffit de nous écrire et tout cesse le jour même. Vous payez les jours passés, et pas un de plus que cela.'
  expect(readingEase(said(simple), 'fr')).toBeGreaterThan(70)
  expect(readingEase(said(plain), 'de')).toBeUndefined()
  expect(readingEase(said('Stop at any time.'), 'en')).toBeUndefined()
})
