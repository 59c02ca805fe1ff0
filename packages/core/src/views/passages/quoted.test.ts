import { expect, test } from 'vitest'
import { Text } from '../../text.ts'
import { isQuotation } from './quoted.ts'

const quotes = (value: string) => {
  const start = value.indexOf('you agree')
  const text = Text.implied(value, { start: 0, end: value.length })
  return isQuotation(text, { text, at: text.at, within: { start, end: value.length } })
}

test.each([
  ['The banner said: “By going on you agree.”', true],
  ['Elle disait : « you agree »', true],
  ['It said "you agree"', true],
  ['Press “OK” and you agree', false],
  ['Press "OK" and you agree', false],
  ['A 24" screen, and you agree', false],
  ['Press "F2" and you agree', false],
  ['By going on you agree', false],
])('%s', (value, expected) => expect(quotes(value)).toBe(expected))
