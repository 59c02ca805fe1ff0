import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { conditionsAround } from './conditions.ts'

test.each([
  ['{% if consent %}', 'if consent'],
  ['<?php if ($consent) ?>', 'php if consent'],
  ['{user.hasConsent && (', 'user has Consent'],
])('what %s asks', (written, asked) => {
  const page = sketched({}, h('div', {}, written, h('img', { src: 'a.gif' })))
  expect(conditionsAround(page, page.named('img')[0]!).map(({ value }) => value)).toEqual([asked])
})

test('an attribute of what is around it, and nothing at all', () => {
  const page = sketched({}, h('div', { 'v-if': 'consent' }, h('img', { src: 'a.gif' })), h('p', {}, 'Hello'))
  expect(conditionsAround(page, page.named('img')[0]!).map(({ value }) => value)).toEqual(['v if consent'])
  expect(conditionsAround(page, page.named('p')[0]!)).toEqual([])
})
