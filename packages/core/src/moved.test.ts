import { expect, it } from 'vitest'
import { Text } from './text.ts'

const source = 'say("Only&nbsp;3 left")'

it('tells where a stretch of a moved text is written, through what is written in another way', () => {
  const inner = Text.written('Only&nbsp;3 left', { start: 0, end: 16 }, 'Only\u00a03 left', (text, from) =>
    text.startsWith('&nbsp;', from) ? { length: 6, means: '\u00a0' } : undefined,
  )
  const there = inner.moved(({ start, end }) => ({ start: start + 5, end: end + 5 }))
  const { at } = there.slice(5, 11)
  expect(there.slice(5, 11).value).toBe('3 left')
  expect(source.slice(at.start, at.end)).toBe('3 left')
  const { at: blank } = there.slice(4, 5)
  expect(source.slice(blank.start, blank.end)).toBe('&nbsp;')
})

it('tells the place of a stretch, and of what stands between two characters', () => {
  const text = Text.join([Text.written(source, { start: 5, end: 9 }, 'Only'), Text.hole({ start: 9, end: 15 }), Text.written(source, { start: 15, end: 21 }, '3 left')])
  expect(text.placeOf({ start: 4, end: 6 })).toEqual({ start: 9, end: 16 })
  expect(text.placeOf({ start: 5, end: 5 })).toEqual({ start: 15, end: 15 })
  expect(text.placeOf({ start: 11, end: 11 })).toEqual({ start: 21, end: 21 })
  expect(Text.empty.placeOf({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
})
