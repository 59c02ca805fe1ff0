import { describe, expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { ratingMarkup } from './rating-markup.ts'

const page = (source: string, path = 'x.tsx'): Page => new Page({ path, source, kind: 'component', root: new Element('#page', { start: 0, end: source.length }) })

describe('ratings in mark-up', () => {
  test.each([
    ['{"aggregateRating":{"@type":"AggregateRating","ratingValue":"5.0","reviewCount":"1287"}}', '5.0', '1287', true],
    ["aggregateRating: {\n '@type': 'AggregateRating',\n ratingValue: 4.9,\n bestRating: '10',\n ratingCount: 500\n}", '4.9', '500', false],
    ['{ "@type": "AggregateRating", "ratingValue": 4.8, "reviewCount": 700 }', '4.8', '700', false],
    ['{ "@type": "AggregateRating", "ratingValue": 5, "bestRating": 10, "reviewCount": 700 }', '5', '700', false],
    ['{ "@type": "AggregateRating", "ratingValue": 10, "bestRating": 10, "reviewCount": 500 }', '10', '500', true],
    ['{ "@type": "AggregateRating", "ratingValue": 5, "reviewCount": 499 }', '5', '499', false],
  ])('%s', (source, value, count, isPerfect) => expect(ratingMarkup(page(source))).toMatchObject([{ value, count, isPerfect }]))

  test.each([
    'aggregateRating: { ratingValue: stats.average, reviewCount: stats.count }',
    '"aggregateRating": { "ratingValue": "{{ product.rating }}", "reviewCount": "12" }',
    '"aggregateRating": { "ratingValue": "4.5" }',
  ])('none: %s', (source) => expect(ratingMarkup(page(source))).toEqual([]))
})
