import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { Text } from '../../text.ts'
import { personalPrices } from './personal-prices.ts'

const seen = (code: string): string[] => {
  const source = `<p>{${code}}</p>`
  const at = { start: 3, end: source.length - 4 }
  const root = new Element('#page', { start: 0, end: source.length }).append(new Element('p', { start: 0, end: 3 }).append(Text.hole(at)))
  return personalPrices(new Page({ path: 'a.jsx', source, root })).map(({ from }) => from)
}

test.each([
  ['personalizedPrice(product)', 'name'],
  ['prix_personnalise', 'name'],
  ['getDynamicPrice(user.segment, cart)', 'traits'],
  ['getPrice(user)', 'person'],
])('%s', (code, how) => expect(seen(code)).toEqual([how]))

test.each(['formatPrice(product.price, locale)', 'price', 'user.name', 'getPrice(product)'])('%s is no price for one person', (code) => expect(seen(code)).toEqual([]))
