import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { senders } from './senders.ts'

const sender = (from: string, ...body: string[]) => {
  const page = sketched({ kind: 'marketing-email' }, h('#header', { name: 'from', data: from }), h('body', {}, h('p', {}, ...body)))
  return senders(page).map(({ name, local, site, isNamed }) => [name.value, local, site.value, isNamed])
}

test.each([
  ['Maya at Bloom <maya@mail.bloom.example>', [['Maya at Bloom', 'maya', 'bloom', true]]],
  ['Jessica <jess@mail-77.example>', [['Jessica', 'jess', 'mail-77', false]]],
  ['news@bloom.example', [['', 'news', 'bloom', false]]],
  ['SENDER', []],
])('%s', (from, expected) => expect(sender(from)).toEqual(expected))

test('the body may name it', () => expect(sender('Jessica <jess@bloom.example>', 'Bloom Ltd, Leeds')[0]?.[3]).toBe(true))
