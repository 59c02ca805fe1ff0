import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { ownWords } from './own-words.ts'
import { passages } from './passages.ts'

test('what says little itself is named by what stands right before it', () => {
  const page = sketched({ kind: 'page' }, h('p', {}, 'Sale ends in'), h('b', {}, '12'), h('i', {}, 'Days'), h('p', {}, 'Enter your code'))
  const [heading, figure] = passages(page)
  expect(ownWords(page, figure!)?.value).toBe('Sale ends in')
  expect(ownWords(page, heading!)?.value).toBe('Sale ends in')
})
