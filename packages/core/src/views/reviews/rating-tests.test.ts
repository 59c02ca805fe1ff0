import { describe, expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { h, sketched } from '../../testing/sketch.ts'
import { growth } from '../../testing/growth.ts'
import { reviewFilters, reviewGates } from './rating-tests.ts'

const code = (source: string): Page => new Page({ path: 'x.tsx', source, kind: 'component', root: new Element('#page', { start: 0, end: source.length }) })
const least = (source: string): string[] => reviewFilters(code(source)).map((each) => each.least)

describe('reviews sorted out by a written figure', () => {
  test.each([
    'const shown = reviews.filter((r) => r.rating >= 4)',
    'props.reviews?.filter(review => review.stars > 3)',
    'testimonials.filter(({ rating }) => rating >= 4)',
    'avis.filter(function (a) { return a.note >= 4 })',
    'avis.filter((a) => a.verifie && a.note > 3)',
    'db.review.findMany({ where: { productId, rating: { gte: 4 } } })',
    'Review.find({ stars: { $gte: 4 } })',
    'sql`SELECT * FROM reviews WHERE rating >= 4`',
    'query { reviews(where: { rating_gte: 4 }) { text } }',
    '{% assign shown = reviews | where_exp: "r", "r.rating >= 4" %}',
    "{% for r in reviews | selectattr('rating', '>=', 4) %}",
    "$reviews = Review::where('rating', '>=', 4)->get()",
    'Review.where("rating >= 4")',
    'const { data = [] } = useReviews(id)\nconst shown = data.filter((r) => r.rating >= 4)',
    'const items = await fetch("/api/reviews").then((r) => r.json());\nreturn items.filter(({ stars }) => stars > 3)',
    '{% for r in product.reviews %}\n  {% if r.rating >= 4 %}<p>{{ r.text }}</p>{% endif %}\n{% endfor %}',
    'reviews.map((r) => r.stars >= 4 && <p>{r.text}</p>)',
    '<p v-for="r in reviews" v-show="r.rating >= 4" :key="r.id">{{ r.text }}</p>',
    '{#each reviews as r}{#if r.stars > 3}<p>{r.text}</p>{/if}{/each}',
    '@foreach ($reviews as $r)\n@if ($r->rating >= 4)<p>{{ $r->text }}</p>@endif\n@endforeach',
    'for (const r of reviews) {\n  if (r.rating < 4) continue\n  shown.push(r)\n}',
    '{% for testimonial in shop.testimonials %}{% if testimonial.stars <= 3 %}{% continue %}{% endif %}{% endfor %}',
    '<% @reviews.each do |r| %><% next if r.rating < 4 %>',
    '@foreach ($temoignages as $t) @continue($t->note < 4) <p>{{ $t->texte }}</p> @endforeach',
    'reviews.map((r) => { if (r.stars < 4) return null\n return <p>{r.text}</p> })',
    "fetch('/api/reviews?product=12&min_rating=4')",
    'const shown = await loadReviews(id, { minRating: 4 })',
  ])('%s', (source) => expect(least(source)).toHaveLength(1))

  test.each([
    ['reviews.filter((r) => r.rating > 3)', '4'],
    ['reviews.filter((r) => r.rating >= 4.5)', '4.5'],
    ['db.review.findMany({ where: { rating: { gt: 2 } } })', '3'],
    ["Review::where('rating', '>', 3)", '4'],
  ])('%s lets through %s', (source, from) => expect(least(source)).toEqual([from]))

  test.each([
    'reviews.filter((r) => r.rating === selectedStars)',
    'const share = reviews.filter((r) => r.rating >= 4).length / reviews.length',
    'products.filter((p) => p.rating >= 4)',
    'reviews.filter((r) => r.lang === "en")',
    '// reviews.filter((r) => r.rating >= 4)',
    'reviews.map((r) => r.rating >= 4 ? <Star full /> : <Star />)',
    'reviews.filter((r) => r.rating >= 1)',
    'const { data } = useHotels()\nconst { reviews } = useReviews()\nconst best = data.filter((h) => h.rating >= 4)',
    '{% for r in reviews %}{% if r.rating >= 4 %}<p class="good">{% else %}<p>{% endif %}{% endfor %}',
    '{% for r in reviews %}{% if r.rating >= 4 %}<b>Liked it</b>{% endif %}<p>{{ r.text }}</p>{% endfor %}',
  ])('none: %s', (source) => expect(least(source)).toEqual([]))

  test('a prop of what shows reviews', () => {
    expect(reviewFilters(sketched({}, h('ReviewWidget', { minstars: '4' }), h('Products', { minstars: '4' }), h('div', { class: 'reviews', 'data-min-rating': '3' }))).map((each) => each.least)).toEqual(['4', '3'])
  })

  test('what is kept under a name that says so is a part', () => {
    expect(reviewFilters(code('const featuredReviews = reviews.filter((r) => r.rating >= 4)'))[0]?.isPart).toBe(true)
    expect(reviewFilters(code('const shown = reviews.filter((r) => r.rating >= 4)'))[0]?.isPart).toBe(false)
  })
})

describe('happy customers sent one way, unhappy ones another', () => {
  test.each([
    '{rating >= 4 ? <a href={googleReviewUrl}>Review us on Google</a> : <FeedbackForm />}',
    'if (stars > 3) { window.open(TRUSTPILOT) } else { setStep("feedback") } // reviews',
    '<a v-if="rating >= 4" href="/x">Leave a review</a><contact-form v-else />',
    '{% if rating >= 4 %}<a href="{{ google_review }}">Review us on Google</a>{% else %}<p>Tell us what went wrong</p>{% endif %}',
  ])('%s', (source) => expect(reviewGates(code(source))).toHaveLength(1))

  test.each([
    '{review.rating >= 4 ? <Star /> : <Empty />}',
    '{rating >= least ? <a href={googleReviewUrl}>Review us</a> : <FeedbackForm />}',
    '<a href={reviewUrl}>Write a review</a><a href="/contact">Contact us</a>',
  ])('none: %s', (source) => expect(reviewGates(code(source))).toEqual([]))
})

test('takes time in proportion to what is read', () => {
  const judge = (size: number): void => {
    const page = code('reviews.filter((r) => r.rating && '.repeat(size) + 'rating'.repeat(size))
    reviewFilters(page)
    reviewGates(page)
  }
  expect(growth(judge, 2000, 4)).toBeLessThan(6)
})
