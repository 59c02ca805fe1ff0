import { expect, test } from 'vitest'
import { h, sketched } from '../testing/sketch.ts'
import { conditionsAround } from './conditions.ts'

test.each([
  ['{% if consent %}', '{% if consent %}'],
  ['<?php if ($consent) ?>', '<?php if ($consent) ?>'],
  ['{consent && (', 'consent '],
])('what %s asks', (written, asked) => {
  const page = sketched({}, h('div', {}, written, h('img', { src: 'a.gif' })))
  expect(conditionsAround(page, page.named('img')[0]!).some((each) => each.startsWith(asked))).toBe(true)
})

test('an attribute of what is around it, and nothing at all', () => {
  const page = sketched({}, h('div', { 'v-if': 'consent' }, h('img', { src: 'a.gif' })), h('p', {}, 'Hello'))
  expect(conditionsAround(page, page.named('img')[0]!)).toEqual(['v-if="consent"'])
  expect(conditionsAround(page, page.named('p')[0]!)).toEqual([])
})
