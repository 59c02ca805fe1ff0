import { describe, expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { shownRatings } from './shown-ratings.ts'

const ratings = (...sketches: (Sketch | string)[]) => shownRatings(sketched({ kind: 'page' }, ...sketches))

describe('ratings', () => {
  test.each(['4.9/5', 'Note : 4,9 / 5', '4.7 out of 5', '★★★★★', '5/5', '4 out of 5 stars', '8.7/10', '5-star rated', 'Notée 5 étoiles'])('%s', (said) => expect(ratings(h('p', {}, said))).toHaveLength(1))
  test.each(['3 of 5', 'Étape 4 sur 5', '24/5', '4/5/2026', '★☆☆☆☆', '2.1/5', '10/10', '5-star hotel', 'a 5-star ratedness'])('none: %s', (said) => expect(ratings(h('p', {}, said))).toEqual([]))
  test('one of each part', () => expect(ratings(h('div', { class: 'reviews' }, h('p', {}, '★★★★★'), h('p', {}, '★★★★★')))).toHaveLength(1))
  test('given by the reader', () => expect(ratings(h('form', {}, h('p', {}, '★★★★★')))).toEqual([]))
  test.each(['4.9★', '4.9 stars', '4.8 Average Rating', 'Note moyenne : 4,7', 'Rated 4.9 stars'])('%s', (said) => expect(ratings(h('p', {}, said))).toHaveLength(1))
  test.each(['4.5 star hotel', '4.9 miles', '$4.5 rating fee', '12.5★', 'version 4.1 rating'])('none: %s', (said) => expect(ratings(h('p', {}, said))).toEqual([]))
  test('set apart from its label', () => {
    expect(ratings(h('div', {}, h('h4', {}, '4.9'), h('p', {}, 'Average Rating'))).map(({ said }) => said?.shown)).toEqual(['4.9 Average Rating'])
    expect(ratings(h('div', {}, h('h4', {}, '4.9'), h('p', {}, 'Litres')), h('i', { 'data-rating': '1' }))).toEqual([])
  })
  test('drawn alike for every review', () => {
    const stars = [1, 2, 3, 4, 5].map(() => h('i', { class: 'fa fa-star' }))
    expect(ratings(h('div', { class: 'testimonials' }, h('div', {}, ...stars), h('p', {}, 'Good')))).toHaveLength(1)
    expect(ratings(h('div', { class: 'testimonials' }, h('div', {}, ...stars.slice(2)), h('p', {}, 'Fair')))).toEqual([])
    expect(ratings(h('div', { class: 'features' }, h('div', {}, ...stars)))).toEqual([])
    expect(ratings(h('div', { class: 'reviews' }, h('label', {}, ...stars)))).toEqual([])
  })
  test('over somebody’s words', () => {
    const stars = [1, 2, 3, 4, 5].map(() => h('i', { class: 'fa fa-star' }))
    expect(ratings(h('div', {}, h('div', {}, ...stars), h('p', {}, '“It held all winter long”')))).toHaveLength(1)
    expect(ratings(h('div', {}, h('div', {}, ...stars), h('blockquote', {}, 'It held')))).toHaveLength(1)
    expect(ratings(h('div', {}, h('p', {}, '★★★★★'), h('blockquote', {}, 'It held')))).toMatchObject([{ block: { name: 'div' } }])
    expect(ratings(h('div', {}, h('div', {}, ...stars), h('p', {}, 'It held all winter long, “they” say')))).toEqual([])
    expect(ratings(h('div', {}, h('div', {}, h('div', {}, h('div', {}, ...stars))), h('p', {}, '“It held all winter long”')))).toEqual([])
  })
  test('handed on', () => {
    expect(ratings(h('Testimonial', { rating: '5', text: 'Good' }))).toHaveLength(1)
    expect(ratings(h('ReviewStars', { rating: '5' }))).toEqual([])
  })
  test('in code', () => {
    const [found] = ratings(h('script', {}, "const reviews = [{ name: 'Tom', rating: 5, tags: ['a'] }, { name: 'Ann', rating: 4 }]"), h('div', { class: 'reviews' }))
    expect(ratings(h('script', {}, "const [reviews, setReviews] = useState([{ name: 'Tom', stars: 5 }])"), h('div', { class: 'reviews' }))).toHaveLength(1)
    expect(found?.data).toBe("[{ name: 'Tom', rating: 5, tags: ['a'] }, { name: 'Ann', rating: 4 }]")
  })
})
