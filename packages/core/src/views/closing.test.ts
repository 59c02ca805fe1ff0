import { expect, test } from 'vitest'
import { closingOf } from './closing.ts'

test('what is open is closed by the bracket of its own depth', () => {
  const source = 'f({ a: { b: 1 }, c: [2] }) }'
  expect(closingOf(source, 3, '{', 100)).toBe(source.indexOf('})'))
  expect(closingOf('[1, [2], 3]', 1, '[', 100)).toBe(10)
})

test('nothing closes what goes on too long, or never ends', () => {
  expect(closingOf('{ a: 1 }', 1, '{', 3)).toBeUndefined()
  expect(closingOf('{ a: { b }', 1, '{', 100)).toBeUndefined()
})
