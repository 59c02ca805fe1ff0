import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Lines } from './lines.ts'

describe('Lines', () => {
  it('ends a line at \\n, \\r\\n and a lone \\r', () => {
    const source = 'one\ntwo\r\nthree\rfour'
    const lines = new Lines(source)
    expect(lines.count).toBe(4)
    expect([1, 2, 3, 4].map((line) => lines.span(line)).map((span) => source.slice(span!.start, span!.end))).toEqual(['one', 'two', 'three', 'four'])
    expect(lines.at(source.indexOf('three'))).toEqual({ line: 3, column: 1 })
  })

  it('has one line in an empty file, and an empty last line after a final break', () => {
    expect(new Lines('').count).toBe(1)
    expect(new Lines('').span(1)).toEqual({ start: 0, end: 0 })
    expect(new Lines('a\r\n').span(2)).toEqual({ start: 3, end: 3 })
  })

  it('counts columns in UTF-16 units, as editors do', () => {
    expect(new Lines('🎁 gift').at(3)).toEqual({ line: 1, column: 4 })
  })

  it('keeps places inside the file', () => {
    const lines = new Lines('ab\nc')
    expect(lines.at(-1)).toEqual({ line: 1, column: 1 })
    expect(lines.at(99)).toEqual({ line: 2, column: 2 })
    expect(lines.offset({ line: 1, column: 9 })).toBeUndefined()
    expect(lines.offset({ line: 7, column: 1 })).toBeUndefined()
    expect(lines.offset({ line: 1, column: 0 })).toBeUndefined()
  })

  const text = fc.array(fc.constantFrom('a', 'é', '🎁', '\n', '\r', '\r\n', '\t')).map((parts) => parts.join(''))

  it('goes from offset to place and back', () => {
    fc.assert(
      fc.property(text, fc.nat(), (source, n) => {
        const offset = n % (source.length + 1)
        const lines = new Lines(source)
        const place = lines.at(offset)
        const span = lines.span(place.line)!
        // An offset between \r and \n stands after the line's last column.
        if (offset <= span.end) expect(lines.offset(place)).toBe(offset)
        expect(span.start + place.column - 1).toBe(offset)
      }),
    )
  })

  it('splits a file into the lines that a reader sees', () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = new Lines(source)
        const seen = Array.from({ length: lines.count }, (_, i) => lines.span(i + 1)!).map((span) => source.slice(span.start, span.end))
        expect(seen).toEqual(source.split(/\r\n|\r|\n/))
      }),
    )
  })
})
