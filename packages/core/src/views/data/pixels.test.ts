import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { pixels } from './pixels.ts'

const point = { width: '1', height: '1' }
const count = (attributes: Record<string, string>) => pixels(sketched({ kind: 'email' }, h('body', {}, h('img', attributes)))).length

test.each([
  [{ src: 'https://bloom.example/open/%ID%.gif', ...point }, 1],
  [{ src: 'https://bloom.example/o.gif?c=ab12cd34', style: 'display:none' }, 1],
  [{ src: 'https://bloom.example/wf/open?upn=8a7b6c5d4e&id=4f3e2d1c' }, 1],
  [{ src: 'https://bloom.example/spacer.gif', width: '1', height: '20' }, 0],
  [{ src: 'https://bloom.example/spacer.gif', ...point }, 0],
  [{ src: 'https://bloom.example/roses/{id}.png', width: '600' }, 0],
  [{ src: 'https://bloom.example/open-air/roses.png', width: '600' }, 0],
  [{ src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw', ...point }, 0],
])('%j: %i', (attributes, expected) => expect(count(attributes)).toBe(expected))

test('a tag that becomes one, and a page', () => {
  expect(pixels(sketched({ kind: 'email' }, h('p', {}, '%OPEN_TRACKING%')))).toHaveLength(1)
  expect(pixels(sketched({ kind: 'page' }, h('img', { src: 'https://bloom.example/open/{id}.gif', ...point })))).toHaveLength(0)
})
