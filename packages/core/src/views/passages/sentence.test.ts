import { expect, test } from 'vitest'
import { BREAK, Text } from '../../text.ts'
import { answerAt, sentenceAt, sentencesOf } from './sentence.ts'

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

test('marks that close a quotation or a bracket belong to the sentence before', () => {
  expect(sentence('“It keeps for a week.” Our bread is baked at night.', 'bread')).toBe('Our bread is baked at night.')
  expect(sentence('It keeps. (For a week.) Baked at night.', 'week')).toBe('(For a week.)')
})

test('sentences stand where they are written, and a period in a figure ends none', () => {
  const value = 'It costs 4.99 a month. Cancel at plum.example/me!  You can stop.'
  expect(sentencesOf(Text.written(value, { start: 0, end: value.length }, value)).map(({ value, at }) => [value, at.start])).toEqual([
    ['It costs 4.99 a month.', 0],
    ['Cancel at plum.example/me!', 23],
    ['You can stop.', 51],
  ])
})

test('an answer is read with its question', () => {
  const value = 'Hello. Your number? It helps. The rest does not.'
  const text = Text.written(value, { start: 0, end: value.length }, value)
  const read = (said: string): string => {
    const start = value.indexOf(said)
    const at = answerAt(text, { start, end: start + said.length })
    return value.slice(at.start, at.end).trim()
  }
  expect(read('helps')).toBe('Your number? It helps.')
  expect(read('rest')).toBe('The rest does not.')
})
