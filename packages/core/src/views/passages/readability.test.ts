import { expect, test } from 'vitest'
import { Text } from '../../text.ts'
import { readingEase, wordsOf } from './readability.ts'

const said = (value: string): Text => Text.written(value, { start: 0, end: value.length }, value)

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
