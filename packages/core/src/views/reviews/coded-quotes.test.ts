import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { type Kind, Page } from '../../page.ts'
import { growth } from '../../testing/growth.ts'
import { codedQuotes } from './coded-quotes.ts'

const quotes = (source: string, path = 'x.tsx', kind: Kind = 'component') =>
  codedQuotes(new Page({ path, source, kind, root: new Element('#page', { start: 0, end: source.length }) })).flatMap((list) => list.quotes.map(({ by, says, face }) => [by.value, says.value, face?.value]))

test('lists of what people are said to have said', () => {
  expect(quotes("const testimonials = [{ author: 'Ann', quote: 'I love this lamp', avatar: '/ann.jpg' }, { author: 'Bo', quote: 'It shines and shines' }]")).toEqual([['Ann', 'I love this lamp', '/ann.jpg'], ['Bo', 'It shines and shines', undefined]])
  expect(quotes('const avis = ref([{ nom: "Zoé", texte: "Une très belle lampe" }])')).toEqual([['Zoé', 'Une très belle lampe', undefined]])
  expect(quotes("const quotes = [{ author: 'Ann', metrics: { saved: '9 h' }, quote: 'I love this lamp' }]")).toEqual([['Ann', 'I love this lamp', undefined]])
  expect(quotes('{ "testimonials": [{ "name": "Ann", "text": "I love this lamp" }] }', 'data/home.json', 'strings')).toHaveLength(1)
  expect(quotes('const happyClients: Client[] = [{ name: "Ann", text: "I love this lamp" }]')).toHaveLength(1)
})

test('not of other people, in tests, nor in comments', () => {
  expect(quotes("const team = [{ name: 'Ann', text: 'She builds our lamps' }]")).toEqual([])
  expect(quotes("const testimonials = [{ name: 'Ann', text: 'I love this lamp' }]", 'src/x.test.tsx')).toEqual([])
  expect(quotes("// const testimonials = [{ name: 'Ann', text: 'I love this lamp' }]")).toEqual([])
})

test('takes time in proportion to what is read', () => {
  expect(growth((size) => quotes('const reviews = [{ name: "Ann", text: "' + 'lamp '.repeat(size) + '{ reviews: [ {'.repeat(size)), 300, 4)).toBeLessThan(8)
})
