import { describe, expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { inventedReviews, reviewPrompts } from './invented-reviews.ts'

const page = (source: string, path = 'x.tsx'): Page => new Page({ path, source, kind: 'component', root: new Element('#page', { start: 0, end: source.length }) })

describe('reviews made up by a generator', () => {
  const source = 'const reviews = Array.from({ length: 20 }, () => ({ author: faker.person.fullName(), rating: 5 }))'
  test('in what is shown', () => expect(inventedReviews(page(source)).map(({ at }) => source.slice(at.start, at.end))).toEqual(['faker.person.fullName']))
  test.each(['tests/reviews.ts', 'prisma/seed.ts', 'src/Reviews.stories.tsx', 'src/__mocks__/reviews.ts'])('not in %s', (path) => expect(inventedReviews(page(source, path))).toEqual([]))
  test('by what they are called', () => {
    expect(inventedReviews(page('const FAKE_REVIEWS = [{ name: "Marie" }]; const sampleReviews: Review[] = []; const reviews = mockReviews')).map(({ name }) => name)).toEqual(['FAKE_REVIEWS', 'sampleReviews'])
  })
  test('by a function that gives them', () => {
    const source = 'export async function getReviews(count: number) {\n  return Array.from({ length: count }, () => ({ by: faker.person.fullName() }))\n}'
    expect(inventedReviews(page(source))).toHaveLength(1)
    expect(inventedReviews(page('function showReviews() { list(reviews) }; const user = faker.person.fullName()'))).toEqual([])
  })
  test('by a comment above them', () => {
    const names = (source: string) => inventedReviews(page(source)).map(({ name }) => name)
    expect(names('// Placeholder testimonials, to be replaced\nexport const TESTIMONIALS: T[] = [\n  { name: "Marie" }]')).toEqual(['TESTIMONIALS'])
    expect(names('/* Témoignages fictifs */ const temoignages = [{ nom: "Marie" }]')).toEqual(['temoignages'])
    expect(names('/** Mock reviews. */\nconst mockReviews = [{ name: "Marie" }]')).toEqual(['mockReviews'])
    expect(names('// Not mock reviews\nconst reviews = [{ name: "Marie" }]')).toEqual([])
    expect(names('// Sample reviews\nconst stars = [{ of: 5 }]; const reviews = [{ name: "Marie" }]')).toEqual([])
    expect(names('// Sample reviews come from the base\nconst reviews = []')).toEqual([])
  })
  test('nor of other things', () => expect(inventedReviews(page('const users = [faker.person.fullName()]; const reviews = []'))).toEqual([]))
})

describe('people, their words and their stars drawn by lot', () => {
  const source = 'const wall = () => Array.from({ length: 9 }, () => ({ name: pick(NAMES), quote: pick(LINES), stars: 5 }))'
  test('whatever they are called', () => expect(inventedReviews(page(source))).toHaveLength(1))
  test.each(['demo/wall.ts', 'tests/wall.ts'])('not in %s', (path) => expect(inventedReviews(page(source, path))).toEqual([]))
  test.each(['({ name: pick(NAMES), message: pick(LINES), score: 0 })', '({ name: quote.name, text: quote.text, stars: 5 }); pick(COLOURS)', '({ author: faker.person.fullName(), text: faker.lorem.sentences(2), rating: 5 })'])('not %s', (source) => expect(inventedReviews(page(source))).toEqual([]))
})

describe('what models are told of reviews', () => {
  const prompts = (source: string, path?: string): string[] => reviewPrompts(page(source, path)).map(({ prompt }) => prompt.value)
  test('between whatever quotes, past short ones', () => {
    expect(prompts("import { ask } from './llm.mjs'; ask(['a'], `Write a review of it, don't name ${who}, please`)")).toEqual(["Write a review of it, don't name ${who}, please"])
  })
  test('not in tests, nor where no model is', () => {
    expect(prompts("llm('Write a review of our kettle for the test')", 'tests/a.ts')).toEqual([])
    expect(prompts("title('Write a review of our kettle for others')")).toEqual([])
  })
})
