import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { listHead } from './list-head.ts'

test('what stands right before a list leads in to every member of it', () => {
  const page = sketched({}, h('p', {}, 'Lamps'), h('h4', {}, 'We never:'), h('ul', {}, h('li', {}, 'sell'), h('li', {}, 'lend')), h('p', {}, 'Bye'))
  expect(page.named('li').map((item) => listHead(page, item)?.shown)).toEqual(['We never:', 'We never:'])
  expect(listHead(page, page.named('h4')[0]!)).toBe(undefined)
  expect(listHead(sketched({}, h('ul', {}, h('li', {}, 'sell'))), sketched({}, h('ul', {}, h('li', {}, 'sell'))).named('li')[0]!)).toBe(undefined)
})
