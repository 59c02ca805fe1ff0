import { type Element, flows, type Page, type Price, prices, rule, within } from '@aboveboard/core'

export default rule({
  summary: 'Who is led in by one price and asked for another at the end has compared offers that were never made.',
  instead: 'Ask on the last page for the price of the first, or say on the first what it depends on.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-6', 'eu-ucpd-a1-5', 'uk-dmcc-226', 'kr-ecom-21-2'],
  ontology: ['sneaking.bait-and-switch'],

  each: flows,
  messages: {
    changed: '“{later}” here, and “{first}” on page {step} of the way',
    before: 'The price as it was promised',
  },

  *check({ checkout, subscribe }, { page }) {
    for (const steps of [checkout, subscribe]) {
      const rates = steps.map((step) => ratesOn(page, step))
      const from = rates.findIndex(({ length }) => length > 0)
      const [first, ...others] = rates[from] ?? []
      // Several plans: which of them is meant later is not told.
      if (!first || others.some((other) => other.amount !== first.amount)) continue
      const later = rates.slice(from + 1).flat().find((rate) => isAlike(rate, first) && rate.amount !== first.amount)
      if (later) yield { at: later, message: 'changed', data: { later: later.text.shown, first: first.text.shown, step: from + 1 }, also: [{ at: first, message: 'before' }] }
    }
  },
})

/** Prices of a period, which stand for one thing: `$9 a month`. What was paid before is none. */
const ratesOn = (page: Page, { extent }: Element): readonly Price[] =>
  prices(page).filter(({ at, amount, period, struck }) => within(at, extent) && amount !== undefined && period !== undefined && !struck)

const isAlike = (one: Price, other: Price): boolean => one.period === other.period && one.currency === other.currency
