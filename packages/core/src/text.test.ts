import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Escape, HOLE, Text } from './text.ts'

/** Two spellings of characters: `&x;` means x, `\\` hides nothing. */
const escape: Escape = (source, from) => (source[from] === '&' && source[from + 2] === ';' ? { length: 3, means: source[from + 1]! } : undefined)

describe('a text knows where it was written', () => {
  const source = 'a&b;c{n}d'
  const text = Text.join([Text.written(source, { start: 0, end: 5 }, 'abc', escape), Text.hole({ start: 5, end: 8 }, { kind: 'random' }), Text.written(source, { start: 8, end: 9 }, 'd')])
  const at = (start: number, end: number) => source.slice(text.slice(start, end).at.start, text.slice(start, end).at.end)

  test('as a whole', () => expect([text.value, text.at]).toEqual([`abc${HOLE}d`, { start: 0, end: 9 }]))
  test('character by character', () => expect([at(0, 1), at(1, 2), at(2, 3), at(3, 4), at(4, 5)]).toEqual(['a', '&b;', 'c', '{n}', 'd']))
  test('across spellings', () => expect(at(1, 4)).toBe('&b;c{n}'))
  test('and so does what is left without blanks at its ends', () => {
    const { trimmed } = Text.written('\n  Sign up ', { start: 0, end: 11 }, '\n  Sign up ')
    expect([trimmed.value, trimmed.at]).toEqual(['Sign up', { start: 3, end: 10 }])
    expect(Text.written('  ', { start: 0, end: 2 }, '  ').trimmed.value).toBe('')
  })
  test('and its blanks keep their origin', () => expect(text.slice(2).holes.map(({ from, origin }) => ({ from, origin }))).toEqual([{ from: 1, origin: { kind: 'random' } }]))
  test('and are asked for it only when someone wants to know, and once', () => {
    let asked = 0
    const lazy = Text.join([text, Text.hole({ start: 5, end: 8 }, () => (asked++, { kind: 'data', path: 'n' }))]).slice(4)
    expect(asked).toBe(0)
    expect([lazy.holes[0]?.origin, lazy.holes[0]?.origin, asked]).toEqual([{ kind: 'data', path: 'n' }, { kind: 'data', path: 'n' }, 1])
  })
  test('at its first part, when its parts stand in another order', () => expect(Text.join([text.slice(3), text.slice(0, 2)]).at).toEqual({ start: 5, end: 8 }))
  test('shown as a message quotes it', () => expect(Text.join([text, Text.implied('\n  ', { start: 9, end: 9 }), text]).shown).toBe('abc…d abc…d'))
})

test('slices of slices and joins stand where they stood', () => {
  const piece = fc.constantFrom('a', 'b', '&c;', '&d;', '{n}')
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), fc.nat(), (pieces, from, to) => {
      const source = pieces.join('')
      let start = 0
      const text = Text.join(
        pieces.map((written) => {
          const span = { start, end: (start += written.length) }
          return written === '{n}' ? Text.hole(span) : Text.written(source, span, written.replace(/[&;]/g, ''), escape)
        }),
      )
      const first = from % pieces.length
      const last = first + 1 + (to % (pieces.length - first))
      const slice = text.slice(first, last)
      expect(source.slice(slice.at.start, slice.at.end)).toBe(pieces.slice(first, last).join(''))
      expect(slice.slice(0, 1).at).toEqual(text.slice(first, first + 1).at)
    }),
  )
})
