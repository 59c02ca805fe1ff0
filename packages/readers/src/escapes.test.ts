import { describe, expect, it } from 'vitest'
import { decode, htmlAttribute, htmlRcdata, htmlText, jsx, markdown, rawText, written } from './escapes.ts'

const all = (source: string) => ({ start: 0, end: source.length })

describe('escapes', () => {
  it.each([
    ['text', htmlText, 'Fish &amp; chips &copy 2030', 'Fish & chips © 2030'],
    ['text without semicolons', htmlText, '?a=1&copy=2', '?a=1©=2'],
    ['text with line ends', htmlText, 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['text with numbers', htmlText, '&#8364;5 &#x1F600; &#128;', '€5 😀 €'],
    ['text with two characters for one name', htmlText, '&NotEqualTilde;', '≂̸'],
    ['text with what is no reference', htmlText, '&unknown; & &#; AT&T', '&unknown; & &#; AT&T'],
    ['text with an empty tag', htmlText, 'a</>b', 'ab'],
    ['a title with an empty tag', htmlRcdata, 'a</>b', 'a</>b'],
    ['an attribute', htmlAttribute, '?a=1&copy=2&amp;b', '?a=1&copy=2&b'],
    ['raw text', rawText, '&amp;\r\n', '&amp;\n'],
    ['JSX', jsx, '&eacute;&copy;&copy 2030', 'é©&copy 2030'],
    ['Markdown', markdown, '\\*not\\* &amp; C:\\dir &copy', '*not* & C:\\dir &copy'],
  ])('of %s', (_, escape, source, means) => expect(decode(source, all(source), escape)).toBe(means))

  it('keep the place of each character', () => {
    const source = 'Fish &amp; chips\r\nfor &euro;5'
    const text = written(source, all(source), htmlText)
    const place = (word: string): string => {
      const from = text.value.indexOf(word)
      const { start, end } = text.slice(from, from + word.length).at
      return source.slice(start, end)
    }
    expect(['&', 'chips', '\n', 'for', '€5'].map(place)).toEqual(['&amp;', 'chips', '\r\n', 'for', '&euro;5'])
  })

  it('stay within their stretch', () => expect(decode('a &amp; b', { start: 0, end: 4 }, htmlText)).toBe('a &a'))
})
