import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { mayBePutAway } from './put-away.ts'

test.each([
  ["document.getElementById('box').addEventListener('click', (e) => e.currentTarget.remove())", true],
  ["document.getElementById('box').showModal()", false],
  ["document.getElementById('other').remove()", false],
  ["const box = document.querySelector('.veil'); box.onclick = () => { box.style.display = 'none' }", true],
])('%s', (code, expected) => {
  const page = sketched({ kind: 'page' }, h('div', { id: 'box', class: 'veil' }, 'Hello'), h('script', {}, code))
  expect(mayBePutAway(page, page.named('div')[0]!)).toBe(expected)
})
