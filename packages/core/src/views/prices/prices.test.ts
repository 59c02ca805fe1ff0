import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { Text } from '../../text.ts'
import { amountsIn, prices } from './prices.ts'

const seen = (value: string): string[] =>
  amountsIn(Text.written(value, { start: 0, end: value.length }, value)).map(({ text, amount, currency, period }) => [text.value, amount, currency, period].filter((each) => each !== undefined).join(' '))

test.each([
  ['Basic $5/month', '$5 5 $ month'],
  ['24 mois - 150 €', '150 € 150 €'],
  ['€1,299.00 per year', '€1,299.00 1299 € year'],
  ['1 299,50 € par an et par poste', '1 299,50 € 1299.5 € year'],
  ['£8 per user / month', '£8 8 £ month'],
  ['US$20 a week, then 9 EUR', 'US$20 20 us$ week', '9 EUR 9 eur'],
  ['$9 USD / mo', '$9 9 $ month'],
  ['12 € TTC par mois', '12 € 12 € month'],
  ['12 € an', '12 € 12 € year'],
  ['$\uFFFC/mo', '$\uFFFC $ month'],
  ['$90 a night', '$90 90 $ day'],
  ['9,99 € pro Monat', '9,99 € 9.99 € month'],
  ['49 €/Jahr, danach 5 € im Monat', '49 € 49 € year', '5 € 5 € month'],
  ['ab 80 € je Nacht', '80 € 80 € day'],
  ['$12 every 4 weeks', '$12 12 $ weeks'],
  ['90 € le semestre', '90 € 90 € half'],
  ['$0.40 per seat and day', '$0.40 0.4 $ day'],
  ['9 € al mes', '9 € 9 € month'],
  ['9 € al mese', '9 € 9 € month'],
  ['9 € per maand', '9 € 9 € month'],
  ['9 € por mês', '9 € 9 € month'],
  ['De R$ 1.299,90 por R$ 29/mês', 'R$ 1.299,90 1299.9 r$', 'R$ 29 29 r$ month'],
])('%s', (value, ...amounts) => expect(seen(value)).toEqual(amounts))

test.each(['Section 5', 'costs $', 'a1$b', '5 apples'])('%s tells no amount', (value) => expect(seen(value)).toEqual([]))

test('a period may stand in the block behind, and a price may be struck', () => {
  const page = sketched({}, h('div', {}, h('p', {}, '$12'), h('p', {}, 'per month'), h('p', {}, h('del', {}, '$20'), ' $15'), h('span', { class: 'old-price' }, '€9'), h('p', {}, 'Each month counts')))
  expect(prices(page).map(({ text, period, struck }) => `${text.value} ${period} ${struck?.name}`)).toEqual(['$12 month undefined', '$20 undefined del', '$15 undefined undefined', '€9 undefined span'])
})
