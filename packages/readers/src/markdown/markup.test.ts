import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Masked } from '../template/masked.ts'
import type { Grammar } from './grammar.ts'
import { Markup } from './markup.ts'
import { MdxGrammar } from './mdx-grammar.ts'

const events = (text: string, atOnce: number, grammar?: Grammar): string[] =>
  [...new Markup(new Masked(text), 0, atOnce, grammar).events]
    .filter(({ type }) => !type.startsWith('lineEnding') && type !== 'linePrefix')
    .map(({ entered, type, start }) => `${entered ? 'enter' : 'exit'} ${type} ${start}`)

test('little by little is the same as all at once', () => {
  const piece = fc.constantFrom('a', 'b c', '*', '`', '[x]', '[x]: y', '\n', '\n\n', '\n\nd', '\n\n# e', '\n\n> f', '> ', '- ', '  ', '    ', '1. ', '```', '~~~', '\n```\n', '<div>', '</div>', '<!--', '-->', '<pre>', '</pre>', '| a |\n|-|\n', '===', '---', '\t', '\r\n')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('')
      expect(events(text, 1)).toEqual(events(text, Infinity))
    }),
    { numRuns: 500 },
  )
}, 60_000)

test.each(['> <pre>\r\n<pre>\n\n# e', '> ```\n<b>\n```\n\n# e', '- > <!--\n- > a\n\n# e', '> <pre>\n  > a\n\n# e'])('a quotation ends where its mark is missing: %j', (text) => expect(events(text, 1)).toEqual(events(text, Infinity)))

test('little by little is the same as all at once in MDX, whose code goes on over blank lines', () => {
  const piece = fc.constantFrom('a', 'b c', '\n', '\n\n', '\n\nd', '\n\n# e', '{', '}', '{ x }', "'", '`', '<Card', ' y={', '"', '>', '/>', '</Card>', '\n\nexport const f = [', ']', '\n\nimport g from "g"\n', '/*', '*/', '<!--', '-->', '\r\n')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('')
      expect(events(text, 1, new MdxGrammar())).toEqual(events(text, Infinity, new MdxGrammar()))
    }),
    { numRuns: 500 },
  )
}, 60_000)

test.each(['<Card y={>}\n\r\n>', '<Card y={a > b}\n\n> c', '<Card y=">"\n\n> c'])('a tag goes on over a blank line whatever its values hold: %j', (text) => expect(events(text, 1, new MdxGrammar())).toEqual(events(text, Infinity, new MdxGrammar())))

test.each(['[t]: /x', '> [t]: /x', '1. a\n2. [t]: /x', '   [\n   t\n   ]:\n   /x', '- > [s]: /y\n  > [t]: /x'])('links before and after refer to %j', (definition) => {
  const text = `a [t]\n\nb\n\n${definition}\n\nc [T]\n\n[u]: /y\n`
  expect(events(text, 1).filter((event) => event.startsWith('enter link'))).toHaveLength(2)
})
