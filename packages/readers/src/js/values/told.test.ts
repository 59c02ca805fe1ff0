import type { Origin } from '@aboveboard/core'
import { expect, test } from 'vitest'
import { EACH } from '../tree/scope.ts'
import { outlineOrigin } from '../testing/outline.ts'
import { told } from './told.ts'

const handed = (origin: Origin, ...steps: Parameters<typeof told>[1]): string => outlineOrigin(told(origin, steps, 'shop.left'))
const constant = (value: string | number | boolean): Origin => ({ kind: 'constant', value })

test.each<[string, Origin, string]>([
  ['a length of time', constant(900), '900'],
  ['a switch', constant(true), 'true'],
  ['figures without a word', constant('12:30'), "'12:30'"],
  ['what is drawn by lot', { kind: 'random' }, 'random!'],
  ['a clock that runs', { kind: 'state', initial: constant(9), ticks: true }, 'state 9 ticking'],
  ['one of two', { kind: 'conditional', branches: [constant(3), { kind: 'random' }] }, '(3 | random!)'],
])('%s is told as it is', (_, origin, outlined) => expect(handed(origin)).toBe(outlined))

test.each<[string, Origin, string]>([
  ['words', constant('Only three left'), 'shop.left'],
  ['a message', { kind: 'translation', key: 'shop.three' }, 'shop.left'],
  ['words that change', { kind: 'state', initial: constant('Soon') }, 'state shop.left'],
  ['words beside a figure', { kind: 'conditional', branches: [constant('Sold out'), constant(3)] }, '(shop.left | 3)'],
])('%s are data, and read where they stand', (_, origin, outlined) => expect(handed(origin)).toBe(outlined))

test('a figure of a list is data, of which there is more', () => {
  expect(handed(constant(3), EACH)).toBe('shop.left')
  expect(handed(constant(true), EACH)).toBe('true')
  expect(handed(constant(3), 'left')).toBe('3')
})
