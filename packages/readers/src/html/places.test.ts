import { BREAK, type Element, HOLE, texts, type Text } from '@aboveboard/core'
import fc from 'fast-check'
import { parse, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { readHtml } from './read.ts'

const read = (source: string) => readHtml(source, { path: 'page.html' })

/** What a browser reads of a stretch of source on its own. */
function means(written: string): string {
  const [node] = parseFragment(`x${written}`).childNodes
  return node && 'value' in node ? node.value.slice(1) : ''
}

/** Characters that are not where the text says they are written. */
function misplaced(source: string, text: Text): string[] {
  const wrong: string[] = []
  let last = -1
  for (let i = 0; i < text.value.length; i++) {
    const { start, end } = text.slice(i, i + 1).at
    const written = source.slice(start, end)
    const character = text.value[i]!
    if (start < last) wrong.push(`${i}: goes back`)
    last = start
    // Nobody reads `</>`, so it does not matter whose place it belongs to.
    const read = written.replaceAll('</>', '')
    if (character === HOLE || character === BREAK ? /^[{<*%[$]/.test(written) : read === character) continue
    if (/^\0+$/.test(read) && character === '\uFFFD') continue
    if (!/^[&\r]/.test(read) || !means(read).includes(character)) wrong.push(`${i}: ${JSON.stringify(character)} at ${JSON.stringify(written)}`)
  }
  return wrong
}

const everyText = (root: Element, elements: readonly Element[]): Text[] => [
  ...texts(root),
  ...elements.flatMap(({ attributes }) => attributes.map(({ text }) => text)),
]

const entities = [
  '&amp;', '&amp', '&copy', '&copy;', '&notit;', '&notin;', '&#65;', '&#x1F600;', '&#0;', '&#128', '&NotEqualTilde;', '&unknown;',
  '&', '&#', '&#x', '&amp;amp;', '&rsquo;', '&nbsp;',
]
const tags = [
  '<b>', '</b>', '<p class=x>', '</p>', '<br>', '</>', '<3', '< b', '</', '<!-- c -->', '<table>', '<tr>', '<td>', '</table>',
  '<pre>\n', '<pre>\r\n', '<svg>', '</svg>', '<![CDATA[', ']]>', '<a href="?a=1&copy=2&amp;b&lt">',
  "<i title='&eacute;t&eacute;\r\n&amp'>", '<i title=a&amp;b>', '</a>', '<textarea>\n', '</textarea>', '<title>', '</title>',
  '<select>', '<option>', '<noscript>', '<template>', '</template>', '<script>', '</script>', '<body a=1>', '<nobr>', '<button>',
]
const templates = [
  '{', '}}', '{{ name }}', '{{{raw}}}', '{% if x > 1 %}', '{% else %}', '{% endif %}', '{{#if a}}', '{{/if}}', '<%= "<b>" %>',
  '<?php echo $a->b ?>', '*|FNAME|*', '[[NAME]]', '${name}', '{{!-- note --}}', '<a href="{{ url }}&amp;{{ b }}">',
  '<i title={{ x }}&copy=1>', '<p {{#if a}}hidden{{/if}} {{ attrs }}>',
]
const plain = ['\r\n', '\r', '\n', ' ', '\0', '🙂', '\uD83D', 'é', ']', '<', '>', '"', "'", '-->', ';', '=', '\uE000', '\uFEFF']

/** Pieces of markup in any order; each word is written once only. */
const markup = (...pieces: string[][]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constant('#'), ...pieces.map((list) => fc.constantFrom(...list))), { maxLength: 60, size: 'max' })
    .map((parts) => parts.map((part, i) => (part === '#' ? `w${i}o ` : part)).join(''))

describe('every character of a text is written where it says', () => {
  const check = (source: string): void => {
    const { root, elements } = read(source)
    for (const text of everyText(root, elements)) {
      expect(misplaced(source, text)).toEqual([])
      for (const { 0: word, index } of text.value.matchAll(/w\d+o/g)) {
        const start = source.indexOf(word)
        expect(text.slice(index, index + word.length).at).toEqual({ start, end: start + word.length })
      }
    }
  }

  it('in plain HTML', () => fc.assert(fc.property(markup(entities, tags, plain), check), { numRuns: 3000 }))
  it('among template tags', () => fc.assert(fc.property(markup(entities, tags, plain, templates), check), { numRuns: 3000 }), 60_000)
  it('in a whole document', () =>
    fc.assert(fc.property(markup(entities, tags, plain, templates), (inner) => check(`<!doctype html><body>${inner}`)), { numRuns: 1000 }))
})

/** The elements of parse5's own tree, in document order. */
function parsed(source: string, document: boolean): { name: string; attributes: string[]; start: number | undefined }[] {
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false }
  const open = [...(document ? parse(source, options) : parseFragment(source, options)).childNodes].reverse()
  const found = []
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node)
      found.push({
        name: node.tagName,
        attributes: node.attrs.map(({ name, value }) => `${name}=${value}`),
        start: node.sourceCodeLocation?.startTag?.startOffset,
      })
    const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
    open.push(...[...children].reverse())
  }
  return found
}

describe('the elements are those of parse5', () => {
  const same = (source: string, document: boolean): void => {
    const ours = read(source).elements.map((element) => ({
      name: element.name,
      attributes: element.attributes.map(({ name, text }) => `${name}=${text.value}`),
      start: element.at.start,
    }))
    const theirs = parsed(source, document)
    expect(ours.map(({ name, attributes }) => ({ name, attributes }))).toEqual(theirs.map(({ name, attributes }) => ({ name, attributes })))
    for (const [i, { start }] of theirs.entries()) if (start !== undefined) expect(ours[i]?.start).toBe(start)
  }

  it('in fragments', () => {
    const parts = tags.filter((tag) => !tag.startsWith('<body'))
    fc.assert(fc.property(markup(entities, parts, plain), (source) => same(source, false)), { numRuns: 2000 })
  })
  it('in documents', () => fc.assert(fc.property(markup(entities, tags, plain), (inner) => same(`<!doctype html>${inner}`, true)), { numRuns: 2000 }))
})
