import { expect, test } from 'vitest'
import { closingOf, valueEndOf } from './closing.ts'

test('what is open is closed by the bracket of its own depth', () => {
  const source = 'f({ a: { b: 1 }, c: [2] }) }'
  expect(closingOf(source, 3, '{', 100)).toBe(source.indexOf('})'))
  expect(closingOf('[1, [2], 3]', 1, '[', 100)).toBe(10)
})

test('nothing closes what goes on too long, or never ends', () => {
  expect(closingOf('{ a: 1 }', 1, '{', 3)).toBeUndefined()
  expect(closingOf('{ a: { b }', 1, '{', 100)).toBeUndefined()
})

test('a value ends at the comma or the bracket behind it, whatever stands in it', () => {
  const source = '{ run: send(a, [b]), said: c }'
  expect(valueEndOf(source, 7, 100)).toBe(source.indexOf(', said'))
  expect(valueEndOf(source, source.indexOf('c }'), 100)).toBe(source.length - 1)
  expect(valueEndOf('a + b', 0, 100)).toBeUndefined()
})
