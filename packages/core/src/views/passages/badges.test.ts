import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { announcements } from './badges.ts'

test('each badge of a row says its own', () => {
  const page = sketched({ kind: 'page' }, h('div', {}, h('span', { class: 'badge badge-hot' }, 'Hot'), h('span', { class: 'product-badge' }, 'Limited stock'), h('span', { class: 'pillow' }, 'Soft')), h('div', { class: 'badge' }, 'Apart'))
  expect(announcements(page).map(({ text }) => text.value)).toEqual(['Hot Limited stock Soft', 'Apart', 'Hot', 'Limited stock'])
})
