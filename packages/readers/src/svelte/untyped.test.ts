import { expect, test } from 'vitest'
import { untyped } from './untyped.ts'

test.each([
  ['row(a: A, b)', 'row(a, b)'],
  ['row({ a, b: c }: { a: string, b?: Map<string, X> }, d?: () => void)', 'row({ a, b: c }, d)'],
  ['row<T extends X<Y>>(a: T[] = [1, 2])', 'row(a= [1, 2])'],
  ['row(a = b ? c : d, e: E)', 'row(a = b ? c : d, e)'],
])('%s', (source, expected) => {
  const kept = untyped(source, 0, source.length)
  expect(kept.map(({ start, end }) => source.slice(start, end)).join('')).toBe(expected)
})
