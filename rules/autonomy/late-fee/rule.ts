import { amountsIn, type Element, flows, type Page, type Passage, passages, type Price, prices, rule, saidOn, within } from '@aboveboard/core'

export default rule({
  summary: 'A fee that appears when the choice is made and the form filled in is paid by people who would have chosen otherwise.',
  instead: 'Show the price with every mandatory fee on the first page that names one.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['uk-dmcc-230', 'us-16cfr464', 'us-ca-sb478', 'ca-comp-74-01-1-1', 'kr-ecom-21-2', 'eu-crd-6'],
  ontology: ['sneaking.hiding-information.drip-pricing'],

  each: flows,
  words: ['fee', 'chosen'],
  needs: ['fee'],
  messages: {
    late: '“{said}” appears on page {step} of the way; the price was shown without it',
    perhaps: '“{said}” appears on page {step} of the way: is it in the price shown before?',
    before: 'The price as it was first shown',
  },

  *check({ checkout, subscribe }, { page, words }) {
    for (const steps of [checkout, subscribe]) {
      const first = steps.findIndex((step) => priceOn(page, step) !== undefined)
      const shown = steps[first]
      const price = shown && priceOn(page, shown)
      if (!price || saidOn(page, shown).some(({ text }) => words.fee.has(text))) continue
      for (const [i, step] of steps.entries()) {
        const fee = i > first ? saidOn(page, step).find(({ text }) => words.fee.has(text) && !words.chosen.has(text)) : undefined
        const said = fee && words.fee.find(fee.text)
        if (!said) continue
        const data = { said: said.text.shown, step: i + 1 }
        const also = [{ at: price, message: 'before' as const }]
        if (isTold(passages(page), fee)) yield { at: said, message: 'late', data, also }
        else yield { at: said, message: 'perhaps', data, doubt: true, also }
        break
      }
    }
  },
})

const priceOn = (page: Page, { extent }: Element): Price | undefined => prices(page).find(({ at }) => within(at, extent))

/** Whether the fee costs something for certain: an amount stands beside it, and is not nothing. */
function isTold(all: readonly Passage[], fee: Passage): boolean {
  const beside = [fee, all[fee.order + 1]].flatMap((passage) => (passage ? amountsIn(passage.text) : []))
  return beside[0]?.amount !== undefined && beside[0].amount > 0
}
