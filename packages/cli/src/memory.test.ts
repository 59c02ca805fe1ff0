import { expect, it } from 'vitest'
import { mostBytes } from './memory.ts'

const gigabytes = (n: number) => () => n * 1e9

it('knows what fits into memory, by what a file of its kind costs', () => {
  expect(mostBytes('a.html', 10e6, gigabytes(2))).toBeUndefined()
  expect(mostBytes('a.html', 50e6, gigabytes(2))).toBe(15e6)
  expect(mostBytes('a.html', 50e6, gigabytes(8))).toBeUndefined()
  expect(mostBytes('a.tsx', 10e6, gigabytes(2))).toBe(7.5e6)
  expect(mostBytes('README.md', 5e6, gigabytes(2))).toBe(3e6)
})

it('reads any file of a megabyte', () => {
  expect(mostBytes('README.md', 1e6, gigabytes(0.1))).toBeUndefined()
})
