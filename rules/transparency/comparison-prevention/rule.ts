import { type Period, type Plan, plans, type Price, rule, saysAnywhere, textOf } from '@aboveboard/core'

export default rule({
  summary: 'Plans priced by the week, the month and the year side by side cannot be compared without a calculator.',
  instead: 'Give every plan a price for the same time, and the others after it.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-crd-6', 'eu-ucpd-7'],
  ontology: ['obstruction.creating-barriers.price-comparison-prevention'],

  each: plans,
  words: ['price', 'unit', 'timed', 'choice'],
  needs: ['price', 'unit'],
  messages: {
    unlike: '“{one}” beside “{other}”: no price is for the same time',
    there: 'The other price',
  },
  asks: { unlike: '“{one}” beside “{other}”: does each plan have a price for the same time?' },

  check(row, { page, words }) {
    const paid = row.filter(({ prices }) => prices.some(({ amount }) => amount !== 0))
    const [first, ...rest] = paid
    if (page.kind === 'prose' || !first || paid.some((plan) => periodsOf(plan).size === 0)) return
    const common = [...periodsOf(first)].filter((period) => rest.every((plan) => periodsOf(plan).has(period)))
    const other = rest.find((plan) => ![...periodsOf(plan)].some((period) => periodsOf(first).has(period)))
    if (common.length > 0 || !other) return
    // The same thing by the month or by the year is one plan, and its times are its name.
    if (paid.some(({ card }) => words.timed.has(textOf(card))) || saysAnywhere(page, words.choice)) return
    const [one, two] = [first, other].map(({ prices }) => prices.find(({ period }) => period)!) as [Price, Price]
    return { at: two.full, message: 'unlike', data: { one: one.full.shown, other: two.full.shown }, also: [{ at: one.full, message: 'there' }] }
  },
})

const periodsOf = ({ prices }: Plan): ReadonlySet<Period> => new Set(prices.flatMap(({ period }) => period ?? []))
