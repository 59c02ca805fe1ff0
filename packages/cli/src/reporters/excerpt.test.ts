import { Lines } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cells, harmless, widthOf } from './cells.ts'
import { type Excerpt, excerpt } from './excerpt.ts'

const look = (source: string, found: string, room = 60): Excerpt => {
  const start = source.indexOf(found)
  return excerpt(source, new Lines(source), { start, end: start + found.length }, room)
}
const underlined = (source: string, found: string, room = 60): string => {
  const { before, found: words, after, indent, width } = look(source, found, room)
  return `${before}${words}${after}\n${' '.repeat(indent)}${'^'.repeat(width)}`
}

describe('excerpt', () => {
  it('shows the line without its indentation, and where the words stand', () => {
    expect(underlined('<p>\n    <a>No thanks, I hate saving</a>\n</p>', 'No thanks, I hate saving')).toBe('<a>No thanks, I hate saving</a>\n   ^^^^^^^^^^^^^^^^^^^^^^^^')
    expect(look('<p>\n    <a>No</a>', 'No').line).toBe(2)
  })

  it('takes tabs for two columns, and wide characters for two', () => {
    expect(underlined('a\tb', 'b')).toBe('a  b\n   ^')
    expect(underlined('日本 now', 'now')).toBe('日本 now\n     ^^^')
    expect(underlined('🎁🎁 now', 'now')).toBe('🎁🎁 now\n     ^^^')
    expect(underlined('cafe\u0301 now', 'now')).toBe('cafe\u0301 now\n     ^^^')
    expect(look('x 👩‍👩‍👧 y', '👩‍👩‍👧').width).toBe(2)
  })

  it('underlines a span of several lines on its first', () => {
    expect(underlined('one two\nthree', 'two\nthree')).toBe('one two\n    ^^^')
    expect(underlined('one\r\ntwo', '\r\ntwo')).toBe('one\n   ^')
    expect(underlined('', '')).toBe('\n^')
  })

  it('cuts a long line around the words', () => {
    const source = `${'a'.repeat(500)} found ${'b'.repeat(500)}`
    const shown = underlined(source, 'found', 40)
    expect(shown).toBe(`…${'a'.repeat(15)} found ${'b'.repeat(16)}…\n${' '.repeat(17)}^^^^^`)
    expect(underlined(`found ${'b'.repeat(500)}`, 'found', 20)).toBe(`found ${'b'.repeat(13)}…\n^^^^^`)
    expect(underlined(`${'a'.repeat(500)} found`, 'found', 20)).toBe(`…${'a'.repeat(13)} found\n${' '.repeat(15)}^^^^^`)
    expect(underlined('x'.repeat(500), 'x'.repeat(500), 10)).toBe(`${'x'.repeat(9)}…\n^^^^^^^^^^`)
  })

  it('costs no more in a line of a megabyte', () => {
    const source = `${'🎁'.repeat(250_000)}found${'é'.repeat(500_000)}`
    const lines = new Lines(source)
    const start = source.indexOf('found')
    const from = performance.now()
    for (let i = 0; i < 200; i++) excerpt(source, lines, { start, end: start + 5 }, 100)
    expect(performance.now() - from).toBeLessThan(1000)
  })

  it('fits the room and underlines what it shows, whatever the line holds', () => {
    const text = fc.array(fc.constantFrom('a', 'é', '日', '🎁', '\t', ' ', '\u0301', '\u001b', '\n', 'word '), { maxLength: 80 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(20), fc.integer({ min: 10, max: 60 }), (source, from, length, room) => {
        const start = from % (source.length + 1)
        const end = Math.min(start + length, source.length)
        const { before, found, after, indent, width } = excerpt(source, new Lines(source), { start, end }, room)
        expect(before + found + after).not.toMatch(/[\n\t\u001b]/)
        expect(widthOf(cells(before))).toBe(indent)
        expect(Math.max(1, widthOf(cells(found)))).toBe(width)
        expect(widthOf(cells(before)) + widthOf(cells(found)) + widthOf(cells(after))).toBeLessThanOrEqual(room)
      }),
    )
  })
})

it('lets no file move the cursor or turn the text around', () => {
  expect(harmless('a\u001b[2Jb\u0007')).toBe('a␛[2Jb␇')
  expect(harmless('pay\u202eon')).toBe('pay\ufffdon')
})
