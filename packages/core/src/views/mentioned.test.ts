import { expect, test } from 'vitest'
import { h, sketched } from '../testing/sketch.ts'
import { isMentioned } from './mentioned.ts'
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
