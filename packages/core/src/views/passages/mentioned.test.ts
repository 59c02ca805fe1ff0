import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { h, sketched } from '../../testing/sketch.ts'
import { isMentioned, isSample } from './mentioned.ts'
import { statements } from './statements.ts'

const filler = 'We write about how shops word what they sell, how their readers take it, and what could be written instead'

test.each([
  ['in the middle of a long text', `${filler}, from a limited-time offer to a counter that nobody keeps.`, true],
  ['at the start of a sentence in a long text', `${filler}. Limited-time offer on all our books, to be had at the counter.`, false],
  ['at the start of a long text', `Limited-time offer! ${filler}.`, false],
  ['after a mark that opens a quotation', `${filler}: “Limited-time offer” is what most of them begin with.`, false],
  ['in the middle of a short text', 'Take it home with our limited-time offer', false],
])('%s', (_, value, told) => {
  const page = sketched({}, h('p', {}, value))
  const { text } = statements(page)[0]!
  const start = /limited-time offer/i.exec(value)!.index
  const said = text.slice(start, start + 'limited-time offer'.length)
  expect(isMentioned(page, { text: said, at: said.at } as { readonly at: typeof said.at })).toBe(told)
})

test('what is no text is not mentioned', () => {
  const page = sketched({}, h('p', {}, filler.repeat(3)))
  expect(isMentioned(page, page.elements[0]!)).toBe(false)
})

test.each([
  ["const SAMPLE_POSTS = [{ text: 'HERE' }]", true],
  ["export const sampleMails: Mail[] = [\n  'HERE',\n]", true],
  ["const EMAIL_EXAMPLE = `HERE`", true],
  ["const SAMPLE_POSTS = []\nconst banner = 'HERE'", false],
  ["const sampleRate = 2\nfunction Banner() {\n  const example = 1\n  return 'HERE' }", false],
  ["const resampled = 'HERE'", false],
])('samples: %s', (source, told) => {
  const start = source.indexOf('HERE')
  expect(isSample(new Page({ path: 'a.ts', source, root: new Element('#page', { start: 0, end: source.length }) }), { at: { start, end: start + 4 } })).toBe(told)
})
