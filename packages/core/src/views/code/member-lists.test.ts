import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { memberLists, nameOf, priceOf } from './member-lists.ts'

const listsOf = (source: string) =>
  memberLists(new Page({ path: 'a.js', source, root: new Element('#page', { start: 0, end: source.length }) })).map(({ name, members }) => [name, ...members.map((each) => `${nameOf(each)?.value} ${priceOf(each)?.value}`)])

test('a list with names and prices', () => expect(listsOf("const extras: Extra[] = [\n  { id: 'a', name: 'Gift box', price: 4.5, on: true },\n  { id: 'b', name: \"Maker's mark\", price: 0 },\n]")).toEqual([['extras', 'Gift box 4.5', "Maker's mark 0"]]))
test('members under names of their own', () => expect(listsOf("options: {\n  rachat: { libelle: 'Rachat de franchise', prixJour: 14.9 },\n  siege: { libelle: 'Siège', prixJour: 6 },\n}")).toEqual([['options', 'Rachat de franchise 14.9', 'Siège 6']]))
test('two lists', () => expect(listsOf("const a = [{ name: 'One', price: 1 }]\nconst b = [{ name: 'Two', price: 2 }]").map(([name]) => name)).toEqual(['a', 'b']))
test('what has no price, or no name, is none', () => expect(listsOf("const a = [{ name: 'One' }, { price: 2 }]")).toEqual([]))
test('where a value stands', () => {
  const source = "const a = [{ name: 'One', price: 1, on: true }]"
  const [list] = memberLists(new Page({ path: 'a.js', source, root: new Element('#page', { start: 0, end: source.length }) }))
  const { at, whole } = list!.members[0]!.get('on')!
  expect([source.slice(at.start, at.end), source.slice(whole.start, whole.end)]).toEqual(['true', 'on: true'])
})
