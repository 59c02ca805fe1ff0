import { expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { onePiece } from './one-piece.ts'
import { textOf } from './passages.ts'

const piece = (...children: (Sketch | string)[]): string | undefined => {
  const page = sketched({}, h('a', {}, ...children))
  const at = onePiece(page, textOf(page.elements[0]!))
  return at && page.source.slice(at.start, at.end)
}

test('a text written in one piece is found without the blanks around it', () => expect(piece('  No thanks ')).toBe('No thanks'))
test.each([[['No ', h('b', {}, 'thanks')]], [['No', h('br'), 'thanks']], [['No', h('p', {}, 'thanks')]], [['   ']]])('%j is not written in one piece', (children) =>
  expect(piece(...children)).toBe(undefined))
