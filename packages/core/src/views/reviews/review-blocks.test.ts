import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { reviewBlocks, saidWithin } from './review-blocks.ts'

test('parts that are called reviews, the outermost of each', () => {
  const page = sketched({}, h('div', { class: 'testimonials' }, h('div', { class: 'testimonial' }, 'Good')), h('CustomerReviews', {}), h('div', { class: 'review-step' }), h('p', { class: 'preview' }))
  expect(reviewBlocks(page).map(({ element }) => element.attr('class')?.value ?? element.name)).toEqual(['testimonials', 'CustomerReviews'])
})

test('what a part says, quotations with it', () => {
  const [block] = reviewBlocks(sketched({}, h('div', { class: 'reviews' }, h('p', {}, 'One'), h('blockquote', {}, 'Two'), h('img', { alt: 'Three' }))))
  expect(saidWithin(block!.element).map(({ shown }) => shown)).toEqual(['One', 'Two', 'Three'])
})
