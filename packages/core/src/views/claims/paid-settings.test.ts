import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { paidSetting } from './paid-settings.ts'

const mark = (...lines: readonly string[]): string | undefined => {
  const source = ['---', ...lines, '---', 'Text.'].join('\n')
  return paidSetting(new Page({ path: 'a.md', source, root: new Element('#page', { start: 0, end: source.length }) }))?.mark
}

test('a fee beside a client, a contract with its price, a client who wants no label', () => {
  expect(mark('client: Oakline', 'fee_eur: 900')).toBe('fee_eur: 900')
  expect(mark('payment: "£300 on publication"', 'approved_by: Oakline')).toBe('payment: "£300 on publication"')
  expect(mark('contrat: "Oakline, 1 200 € à la parution"')).toBe('contrat: "Oakline, 1 200 € à la parution"')
  expect(mark('brand: Oakline', 'booking: 771', 'disclosure: false')).toBe('brand: Oakline')
  expect(mark('partenaire: Oakline', 'brief: sans mention ni encart')).toBe('partenaire: Oakline')
})

test('what is told, bought, invoiced or shown in a portfolio', () => {
  expect(mark('client: Oakline', 'fee_eur: 900', 'badge: Advertisement')).toBeUndefined()
  expect(mark('brand: Oakline', 'paid: bought for 90 € in a shop')).toBeUndefined()
  expect(mark('client: Oakline', 'fee: 900', 'services: design')).toBeUndefined()
  expect(mark('client: Oakline', 'paid: true')).toBeUndefined()
  expect(mark('partner: null', 'fee: 90')).toBeUndefined()
  expect(mark('brand: Oakline', 'price: 90 €')).toBeUndefined()
  expect(mark('fee: 12 €', 'title: A walk by the river')).toBeUndefined()
})
