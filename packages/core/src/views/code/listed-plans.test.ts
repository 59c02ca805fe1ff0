import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { Text } from '../../text.ts'
import { listedPlans } from './listed-plans.ts'

/** A card whose blocks are filled from the strings of `source`, as a reader of code leaves them. */
function pageOf(source: string, blocks: Readonly<Record<string, readonly string[]>>): Page {
  const from = source.indexOf('<li')
  const spanOf = (value: string) => ({ start: source.indexOf(value), end: source.indexOf(value) + value.length })
  const end = source.length
  const root = new Element('#page', { start: 0, end }, { extent: { start: 0, end } })
  const card = new Element('li', { start: from, end: from + 3 }, { extent: { start: from, end } })
  root.append(card)
  for (const [i, [name, values]] of Object.entries(blocks).entries()) {
    const at = { start: from + 4 + i, end: from + 5 + i }
    const holder = new Element(name, at)
    card.append(holder)
    for (const value of values) {
      const branch = new Element('#branch', at)
      holder.append(branch)
      branch.append(Text.written(source, spanOf(value), value))
    }
  }
  return new Page({ path: 'a.vue', source, root })
}

const list = "const plans = [{ name: 'Solo', price: '$9', per: 'a week' }, { name: 'Team', price: '$50', per: 'per year' }]"
const seen = (source: string): readonly string[][] =>
  [...listedPlans(pageOf(source, { h2: ['Solo', 'Team'], p: ['$9', '$50'], small: ['a week', 'per year'] }))].map((row) => row.map(({ price: { text, period } }) => `${text.value} ${period}`))

test('what one object tells is one plan', () => expect(seen(`${list} plans.map(() => <li          </li>`)).toEqual([['$9 week', '$50 year']]))
test('what is repeated by nothing is no row', () => expect(seen(`${list} <li            </li>`)).toEqual([]))
test('prices of one object are one plan’s', () => expect(seen("const plan = { name: ['Solo', 'Team'], price: ['$9', '$50'], per: ['a week', 'per year'] } plans.map(() => <li         </li>")).toEqual([]))
