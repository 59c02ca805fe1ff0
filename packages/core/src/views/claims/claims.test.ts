import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { Text } from '../../text.ts'
import type { Hit, WordList } from '../../word-list.ts'
import { claimIn } from './claims.ts'

test('a sentence that holds a thousand claims is asked once whose they are', () => {
  const source = 'the first in Europe, '.repeat(1000)
  const text = Text.written(source, { start: 0, end: source.length }, source)
  const root = new Element('#page', { start: 0, end: source.length })
  const page = new Page({ path: 'a.html', source, root })
  const hits = [...source.matchAll(/first/g)].map(({ index }): Hit => {
    const said = text.slice(index, index + 5)
    return { text: said, at: said.at, within: { start: index, end: index + 5 } }
  })
  let asked = 0
  const claims: WordList = { find: () => hits[0], has: () => true, all: () => hits }
  const ours: WordList = { find: () => undefined, has: () => asked++ < 0, all: () => [] }
  expect(claimIn(page, { text, by: root, at: text.at }, claims, ours)).toBeUndefined()
  expect(asked).toBe(1)
})
