import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { elements } from '../../view.ts'
import { whereabouts } from './whereabouts.ts'

test('where an element stands is told by what is around it, its form and its file', () => {
  const page = sketched({}, h('div', { class: 'checkoutStep' }, h('form', { action: '/cart/update' }, h('input', { name: 'giftWrap' }))))
  const told = [...whereabouts(page, elements('input')(page)[0]!)].map(({ shown }) => shown.trim())
  expect(told).toEqual(['input gift Wrap', 'form', '/cart/update', 'div checkout Step', '#page', 'sketch.html'])
})

test('what a router calls a page is the folder it lies in', () => {
  const page = sketched({ path: 'app/admin/popup/page.tsx' }, h('input'))
  expect([...whereabouts(page, elements('input')(page)[0]!)].at(-1)?.value).toBe('admin popup page.tsx')
})
