import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { glance } from './glance.ts'

const page = (source: string): Page => new Page({ path: 'x.html', source, root: new Element('#page', { start: 0, end: source.length }) })

describe('a glance', () => {
  test('sees a word in any case', () => {
    const sees = glance('testimonial', 'avis')
    expect(sees(page('<div class="Testimonials">'))).toBe(true)
    expect(sees(page('<h2>AVIS</h2>'))).toBe(true)
    expect(sees(page('<h2>Reviews</h2>'))).toBe(false)
  })

  test('never misses what is there', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 12, unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (word, before, after) => {
        expect(glance(word)(page(before + word + after))).toBe(true)
      }),
    )
  })

  test('is seldom wrong in a large file', () => {
    const source = Array.from({ length: 20_000 }, (_, i) => `word${(i * 7919) % 20_011} `).join('')
    expect(glance('testimonial')(page(source))).toBe(false)
  })

  test('takes words that can be told apart', () => {
    expect(() => glance('bot')).toThrow('“bot” is too short')
  })
})
