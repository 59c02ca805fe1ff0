import { expect, it } from 'vitest'
import { coloured, paintFor, plain } from './paint.ts'

it('colours a terminal, unless it is told otherwise', () => {
  expect(paintFor({ isTTY: true }, {})).toBe(coloured)
  expect(paintFor({}, {})).toBe(plain)
  expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })).toBe(plain)
  expect(paintFor({ isTTY: true }, { NO_COLOR: '' })).toBe(coloured)
  expect(paintFor({ isTTY: true }, { TERM: 'dumb' })).toBe(plain)
  expect(paintFor({}, { FORCE_COLOR: '1' })).toBe(coloured)
  expect(paintFor({}, { FORCE_COLOR: '' })).toBe(coloured)
  expect(paintFor({ isTTY: true }, { FORCE_COLOR: '0', NO_COLOR: '' })).toBe(plain)
})

it('dresses and leaves alone', () => {
  expect(coloured('bold', 'a')).toBe('\u001b[1ma\u001b[22m')
  expect(plain('bold', 'a')).toBe('a')
})
