import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunksOf } from './chunks.ts'

const cut = (text: string): string[] => chunksOf(text, 0, 1).map(({ start, end }) => text.slice(start, end))

test('where a new block begins at the top', () => {
  expect(cut('a\n\nb\n\n# c\n\n> d\n')).toEqual(['a\n\n', 'b\n\n', '# c\n\n', '> d\n'])
})

test.each([
  'a\nb\n',
  '- a\n\n  b\n\n- c\n',
  '```\na\n\nb\n```\n',
  '- a\n\n  ```\n  b\n\n  c\n  ```\n',
  '~~~\n~~~ x\n\nb\n~~~\n',
  '~~~\n```\n\nb\n~~~\n',
  '<!-- a\n\nb -->\n',
  '<pre>\n\nb\n</pre>\n',
  '<script>\n\nb\n</script>\n',
  '    a\n\n    b\n',
  '1. a\n\n2. b\n',
  '| a |\n|---|\n\n| b |\n',
])('%j is one', (text) => expect(cut(text)).toEqual([text]))

test('a list or quotation ends with what is open in it', () => {
  expect(cut('- ```\n  a\n\nb\n\n> <!-- c\n\nd\n')).toEqual(['- ```\n  a\n\n', 'b\n\n', '> <!-- c\n\n', 'd\n'])
})

test('HTML named within a line holds nothing up', () => {
  expect(cut('a `<script>`\n\nb\n')).toEqual(['a `<script>`\n\n', 'b\n'])
})

test('nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '#', '```', '<!--', '-->', ' ', '- ')), fc.nat(9), (pieces, size) => {
      const text = pieces.join('')
      expect(chunksOf(text, 0, size).map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    }),
  )
})
