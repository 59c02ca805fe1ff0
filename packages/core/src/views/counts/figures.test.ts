import { expect, test } from 'vitest'
import { constant, type Origin } from '../../origin.ts'
import { constantsOf } from './figures.ts'

const data: Origin = { kind: 'data', path: 'extra.price' }

test.each<[string, Origin, readonly unknown[] | undefined]>([
  ['a constant', constant(3), [3]],
  ['the members of a list', { kind: 'conditional', branches: [constant(2.99), constant(3.5)] }, [2.99, 3.5]],
  ['one that may come from elsewhere', { kind: 'conditional', branches: [constant(2.99), data] }, undefined],
  ['what is handed in', data, undefined],
])('%s', (_, origin, told) => expect(constantsOf(origin)).toEqual(told))
