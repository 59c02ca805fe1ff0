import { describe, expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { growth } from '../../testing/growth.ts'
import { publishedByStars } from './published-by-stars.ts'

const code = (source: string): Page => new Page({ path: 'x.ts', source, kind: 'component', root: new Element('#page', { start: 0, end: source.length }) })
const least = (source: string): string[] => publishedByStars(code(source)).map((each) => each.least)

describe('reviews that their stars keep in or let out', () => {
  test.each([
    "const status = review.stars <= 3 ? 'archived' : 'published'",
    "const statut = avis.note >= 4 ? 'publie' : 'masque'",
    'await Review.create({ rating, text, published: rating >= 4 })',
    'const approve = (review) => ({ ...review, hidden: review.rating < 4 })',
    'if (review.rating < 4) review.visible = false',
    'if (avis.note <= 3) { avis.masque = true }',
    "$reviews = array_filter($reviews, fn($r) => $r['rating'] >= 4);",
    'const LEAST = 4\nconst shown = reviews.filter((r) => r.stars >= LEAST)',
  ])('%s', (source) => expect(least(source)).toEqual(['4']))

  test.each([
    "const status = review.reports >= 3 ? 'hidden' : 'published'",
    "const mood = review.stars <= 3 ? 'mixed' : 'good'",
    'if (review.rating < 3) notify(review)',
    'if (review.spamScore > 4) review.visible = false',
    'const GOOD = 4\nconst count = reviews.filter((r) => r.stars >= GOOD).length',
    'const shown = reviews.filter((r) => r.stars >= CHOSEN)',
    "const preview = score >= 4 ? 'published' : 'private'",
    "// status: review.stars <= 3 ? 'archived' : 'published'",
  ])('not %s', (source) => expect(least(source)).toEqual([]))

  test('in time that grows with the file', () => expect(growth((times) => publishedByStars(code('reviews rating < 4 ? published: rating '.repeat(times))), 300, 4)).toBeLessThan(6))
})
