import { expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { generatedMedia } from './generated-media.ts'

const seen = (lang: string, ...sketches: Sketch[]) => generatedMedia(sketched({ kind: 'page', lang }, ...sketches))

test.each<[string, string | undefined]>([
  ['/img/midjourney-portrait.png', 'named'],
  ['/img/dalle_room.jpg', 'named'],
  ['/media/TeamAiGenerated.webp', 'named'],
  ['/img/firefly-team.jpg', 'perhaps'],
  ['/img/maid-portrait.png', undefined],
  ['/openai/press/team.jpg', undefined],
  ['/img/again-we-met.jpg', undefined],
  ['/media/midjourney/team-3.jpg', 'named'],
  ['https://thispersondoesnotexist.com/', 'named'],
  ['/assets/ai-portraits/anna.webp', 'named'],
  ['/dalles-de-jardin/terrasse.jpg', undefined],
  ['https://midjourney.example/team.jpg', undefined],
])('%s: %s', (src, certainty) => {
  expect(seen('en', h('img', { src }))[0]?.certainty).toBe(certainty)
})

test('an Italian word is no generator', () => {
  expect(seen('it', h('img', { src: '/img/dalle-origini.jpg' }))).toEqual([])
})

test('data may tell, and may deny', () => {
  expect(seen('en', h('img', { src: '/a.jpg', 'data-ai-generated': 'true' }))[0]?.certainty).toBe('told')
  expect(seen('en', h('img', { src: '/a.jpg', 'data-ai-generated': 'false' }))).toEqual([])
})

test('what it shows, and what stands beside it', () => {
  const [medium] = seen('en', h('figure', {}, h('img', { src: '/midjourney-happy-guest.png', alt: 'A guest' }), h('figcaption', {}, 'Made with AI')))
  expect(medium?.shows.map(String)).toEqual(['midjourney happy guest png', 'A guest', 'Made with AI'])
  expect(medium?.beside.map(String)).toContain('Made with AI')
})
