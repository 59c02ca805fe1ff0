import { expect, test } from 'vitest'
import { outlineText } from '../testing/outline.ts'
import { parseExpression } from '../parse.ts'
import { distanceOf, untilOf } from './until.ts'

test.each([
  ['{ until: +900 }', '{clock+900s}'],
  ["{ until: '+2h +30m' }", '{clock+9000s}'],
  ["{ until: '1d' }", '{clock+86400s}'],
  ['{ until: -5 }', undefined],
  ['{ until: end }', undefined],
  ["{ until: '2027-01-01' }", undefined],
  ['{ since: 900 }', undefined],
])('%s', (source, expected) => {
  const until = untilOf(parseExpression(source, { start: 0, end: source.length })!)
  const text = until && distanceOf(until, { start: 0, end: 1 })
  expect(text && outlineText(text)).toBe(expected)
})
