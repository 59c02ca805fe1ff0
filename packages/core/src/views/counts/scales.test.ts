import { expect, test } from 'vitest'
import { Text } from '../../text.ts'
import type { Hit, WordList } from '../../word-list.ts'
import { besideScales } from './scales.ts'

/** A list that hears a figure, and reviews right behind it or a few words on. */
const counts: WordList = {
  all: (text) => [...(text?.value ?? '').matchAll(/\d[\d.,]*(?:\/5)?[^\d]{0,24}(?:reviews|avis)|(?:of|sur) \d[^\d]{0,12}(?:clients|customers)/g)].map(({ 0: written, index }): Hit => ({ at: { start: 0, end: 0 }, text: text!.slice(index, index + written.length), within: { start: index, end: index + written.length } })),
  find: (text) => counts.all(text)[0],
  has: (text) => counts.all(text).length > 0,
}
const said = (value: string): string | undefined => besideScales(counts).find(Text.implied(value, { start: 0, end: value.length }))?.text.value

test.each(['4.9/5 customer reviews', '4.9 out of 5 by customers', '4,9/5 avis', 'noté 4,9 sur 5 par nos clients', '9/10 reviews'])('%s counts nobody', (value) => expect(said(value)).toBeUndefined())
test.each([
  ['4.9/5 (312 reviews)', '312 reviews'],
  ['4.9/5 reviews, 312 reviews in all', '312 reviews'],
  ['5 reviews', '5 reviews'],
  ['4,9/5 sur 48 avis', '48 avis'],
])('%s counts %s', (value, count) => expect(said(value)).toBe(count))
test('a list is made once', () => expect(besideScales(counts)).toBe(besideScales(counts)))
