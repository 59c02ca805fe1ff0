import fc from 'fast-check'
import { expect, it } from 'vitest'
import { strangePath, strangeText } from '../testing/strange.ts'
import { readEntries, writeEntries } from './entries.ts'

const entry = fc.record({ path: strangePath, rule: fc.constantFrom('confirmshaming', 'vague-urgency'), print: fc.constantFrom('0123456789abcdef', 'fedcba9876543210'), words: strangeText })
const known = (text: string): readonly string[] => readEntries(text).entries.map(({ path, rule, print }) => `${path} ${rule} ${print}`).sort()

it('come back as they were written, one a line, sorted', () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const text = writeEntries(entries)
      expect(readEntries(text).wrong).toBeUndefined()
      expect(known(text)).toEqual(entries.map(({ path, rule, print }) => `${path} ${rule} ${print}`).sort())
      const lines = text.trimEnd().split('\n').slice(2)
      expect(lines).toHaveLength(entries.length)
      expect([...lines].sort()).toEqual(lines)
      expect(writeEntries(readEntries(text).entries.toReversed())).toBe(text)
      expect(known(text.replaceAll('\n', '\r\n'))).toEqual(known(text))
    }),
  )
})

it('of two branches that were merged are all there; what a merge leaves behind is no line', () => {
  const of = (path: string): string => writeEntries([{ path, rule: 'confirmshaming', print: '0123456789abcdef', words: 'No' }])
  expect(known(of('a.html') + of('b.html'))).toHaveLength(2)
  expect(readEntries(`${of('a.html')}=======\n${of('b.html')}`)).toMatchObject({ wrong: 4, entries: [{ path: 'a.html' }, { path: 'b.html' }] })
})
