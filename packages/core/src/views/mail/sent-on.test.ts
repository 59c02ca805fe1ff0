import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { sentOn } from './sent-on.ts'

test('the day on which a mail was sent, where a header tells it', () => {
  expect(sentOn(sketched({}, h('#header', { name: 'date', data: 'Mon, 10 Mar 2025 09:00:00 +0000' })))).toBe(Date.UTC(2025, 2, 10, 9))
  expect(sentOn(sketched({}, h('#header', { name: 'date', data: 'soon' })))).toBeUndefined()
  expect(sentOn(sketched({}, h('p', {}, 'Good morning')))).toBeUndefined()
})
