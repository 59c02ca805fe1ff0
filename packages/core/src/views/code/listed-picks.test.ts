import { expect, test } from 'vitest'
import { Attribute, Element } from '../../element.ts'
import { constant, type Origin, type Primitive } from '../../origin.ts'
import { Page } from '../../page.ts'
import { Text } from '../../text.ts'
import { listedBoxes, listedPicks } from './listed-picks.ts'

const listed = (...values: readonly Primitive[]): Origin => ({ kind: 'conditional', branches: values.map(constant) })

/** A control whose label is filled from the lists of a file. */
function page(type: string, written: string, checked: Origin, ...lists: readonly Origin[]): Page {
  const source = `${written} `.padEnd(200)
  const at = { start: 0, end: written.length }
  const after = { start: written.length, end: source.length }
  const input = new Element('input', at, { attributes: [new Attribute('type', at, { origin: constant(type) }), new Attribute('checked', at, { origin: checked })] })
  const words = lists.flatMap((origin, index) => [Text.hole(after, origin), Text.implied(index < lists.length - 1 ? ' $' : '', after)])
  const label = new Element('label', { start: 0, end: source.length }).append(input).append(Text.join(words))
  return new Page({ path: 'a.jsx', source, root: new Element('#page', { start: 0, end: source.length }).append(label) })
}

test('the member that is chosen costs more than another', () => {
  const [pick] = listedPicks(page('radio', 'checked={plan === each.id}', listed(false, true), listed('Hut', 'Hall'), listed(12, 60)))
  expect([pick?.name, pick?.cheaper]).toEqual(['Hall $60', 'Hut $12'])
})

test('the cheapest, or one that nobody can tell, is none', () => {
  expect(listedPicks(page('radio', 'checked={plan === each.id}', listed(true, false), listed('Hut', 'Hall'), listed(12, 60)))).toEqual([])
  expect(listedPicks(page('radio', 'checked={plan === each.id}', { kind: 'unknown' }, listed('Hut', 'Hall'), listed(12, 60)))).toEqual([])
})

test('a box that the list ticks for one of its members needs the list in the file', () => {
  expect(listedBoxes(page('checkbox', 'checked={each.on}', listed(true, false), listed('Gift box', 'Ribbon'), listed(4, 2)))).toEqual([])
})
