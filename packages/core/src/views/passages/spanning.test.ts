import { expect, test } from 'vitest'
import { Text } from '../../text.ts'
import type { Hit } from '../../word-list.ts'
import { spanning } from './spanning.ts'

const source = 'All guests must pay for linen on arrival'
const text = Text.written(source, { start: 0, end: source.length }, source)
const hit = (words: string): Hit => {
  const start = source.indexOf(words)
  const said = text.slice(start, start + words.length)
  return { text: said, at: said.at, within: { start, end: start + words.length } }
}

test('from the first phrase to the last, in whatever order', () => expect(spanning(text, hit('on arrival'), hit('must pay'))).toMatchObject({ text: { value: 'must pay for linen on arrival' }, within: { start: 11, end: 40 } }))
test('nothing where one is not heard', () => expect(spanning(text, hit('must pay'), undefined)).toBeUndefined())
