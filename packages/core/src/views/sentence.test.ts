import { expect, test } from 'vitest'
import { BREAK, Text } from '../text.ts'
import { sentenceAt } from './sentence.ts'

const sentence = (value: string, said: string): string => {
  const text = Text.written(value, { start: 0, end: value.length }, value)
  const start = value.indexOf(said)
  const at = sentenceAt(text, { start, end: start + said.length })
  return value.slice(at.start, at.end).trim()
}

test('a sentence ends where it ends, not inside a figure or an address', () => {
  expect(sentence('First. The second costs 3.99 at shop.example! Third?', 'second')).toBe('The second costs 3.99 at shop.example!')
  expect(sentence(`A heading${BREAK}A line`, 'line')).toBe('A line')
  expect(sentence('Only one', 'one')).toBe('Only one')
})
