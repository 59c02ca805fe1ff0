import { describe, expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { paidContent } from './paid-content.ts'

const marks = (...sketches: Sketch[]): string[] => paidContent(sketched({ kind: 'page' }, ...sketches)).map(({ mark }) => mark)

describe('what the file calls paid', () => {
  test('a card by a prop, a block by its data', () => {
    expect(marks(h('ArticleCard', { sponsor: 'Acme Bank', title: 'Save this winter' }), h('article', { 'data-sponsored': 'true' }, h('p', {}, 'Five ways to save this winter')))).toEqual(['sponsor="Acme Bank"', 'data-sponsored="true"'])
  })
  test('an article by its front matter', () => {
    expect(marks(h('#header', { name: 'sponsored', data: 'true' }), h('p', {}, 'Text'))).toHaveLength(1)
    expect(marks(h('#header', { name: 'sponsored', data: 'false' }), h('p', {}, 'Text'))).toEqual([])
  })
  test('a class alone is not certain', () => {
    expect(paidContent(sketched({}, h('div', { class: 'sponsored-post' }, h('p', {}, 'Five ways to save this winter')))).map(({ isCertain }) => isCertain)).toEqual([false])
  })
  test('not what is false, filled in, empty, or called a sponsor itself', () => {
    expect(marks(h('Card', { sponsored: 'false', title: 'x' }), h('Card', { sponsor: '', title: '' }), h('div', { 'data-sponsor': 'Acme' }), h('SponsorLogo', { sponsor: 'Acme', title: 'Acme' }))).toEqual([])
    expect(paidContent(sketched({}, h('Card', { sponsor: { kind: 'data', path: 'sponsor' }, title: 'x' })))).toEqual([])
  })
})

test('what readers learn first', () => {
  const [paid] = paidContent(sketched({}, h('p', {}, 'Advertisement'), h('article', { 'data-sponsor': 'Acme' }, h('h3', {}, 'Five ways to save this winter'))))
  expect(paid?.start.map(({ shown }) => shown)).toEqual(['Advertisement', 'Five ways to save this winter'])
})
