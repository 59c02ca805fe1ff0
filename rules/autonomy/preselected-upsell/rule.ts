import { type Amount, type ListedPick, listedPicks, memberPicks, type Page, type Period, type Pick, picks, prices, rule, saysAnywhere, type Text, toggles, view, type WordList, writtenAmountsIn } from '@aboveboard/core'

export default rule({
  summary: 'Most people keep what is chosen for them, so that the dearest choice made in advance is a price rise.',
  instead: 'Choose nothing in advance, or the cheapest.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['kr-ecom-21-2', 'eu-dsa-25', 'us-ftc-5', 'eu-crd-22'],
  ontology: ['interface-interference.manipulating-choice-architecture.pressured-selling', 'interface-interference.bad-defaults'],

  each: view<Pick | ListedPick>((page) => [...listedPicks(page), ...memberPicks(page), ...picks(page), ...toggles(page)]),
  words: ['amount', 'reason', 'other', 'long', 'short', 'more', 'nothing', 'giving', 'lending', 'gone', 'recurring', 'once'],
  needs: ['amount', 'long', 'more', 'recurring'],
  besides: memberPicks,
  messages: {
    dearer: '“{label}” is chosen in advance; “{cheaper}” costs less',
    longer: '“{label}” is chosen in advance, while a price on the page is for a month',
    more: '“{label}” is chosen in advance; fewer can be had',
    recurring: '“{label}” is chosen in advance; it can be bought once',
    perhaps: 'Is “{label}” chosen in advance, though “{cheaper}” costs less?',
  },

  check(pick, { page, words }) {
    if ('cheaper' in pick) return words.other.has(pick.label) || (!/\p{L}{2}/u.test(pick.name) && !isGiven(page, words)) ? undefined : { at: { at: pick.at }, message: 'dearer', data: { label: brief(pick.name), cheaper: brief(pick.cheaper) } }
    const { at, label, others, certain } = pick
    const chosen = priceIn(label)
    const recurs = certain && words.recurring.has(label) && others.some((text) => words.once.has(text))
    if (!chosen?.amount && !recurs && !words.long.has(label) && !words.more.has(label)) return
    // Bare amounts are what people give, borrow or filter by: only the most that a form asks for as a gift is a push.
    if (chosen && isBare(label.slice(0, chosen.within.start)) && isBare(label.slice(chosen.within.end)) && !(others.length > 1 && others.every((text) => (priceIn(text)?.amount ?? Infinity) < chosen.amount!) && isGiven(page, words))) return
    if (words.reason.has(label) || [label, ...others].some((text) => words.other.has(text))) return
    if (recurs) return { at: { at }, message: 'recurring', data: { label: brief(label.shown) } }
    if (!chosen) {
      if (certain && words.long.has(label) && others.some((text) => words.short.has(text)) && prices(page).some(({ period }) => period === 'month')) return { at: { at }, message: 'longer', data: { label: brief(label.shown) } }
      const [count, ...fewer] = [label, ...others].map(({ value }) => Number.parseInt(value, 10))
      return certain && words.more.has(label) && fewer.some((number) => number < count!) ? { at: { at }, message: 'more', data: { label: brief(label.shown) } } : undefined
    }
    const cheaper = others.filter((text) => !words.gone.has(text)).map((text) => ({ text, price: priceIn(text) })).filter(({ text, price }) => (price ? isLess(price, chosen) : words.nothing.has(text)))
    const cheapest = cheaper.sort((a, b) => (a.price?.amount ?? 0) - (b.price?.amount ?? 0))[0]
    const data = cheapest && { label: brief(label.shown), cheaper: brief(cheapest.text.shown) }
    return data && { at: { at }, message: certain ? 'dearer' : 'perhaps', data, doubt: !certain }
  },
})

const isBare = ({ value }: Text): boolean => !/\p{L}{2}/u.test(value)
const isGiven = (page: Page, { giving, lending }: Readonly<Record<'giving' | 'lending', WordList>>): boolean => saysAnywhere(page, giving) && !saysAnywhere(page, lending)

/** The one price of an answer; of several, nobody knows which is paid. */
function priceIn(text: Text): Amount | undefined {
  const [only, ...more] = writtenAmountsIn(text)
  return more.length === 0 ? only : undefined
}

const lengths: readonly (Period | undefined)[] = ['day', 'week', 'weeks', 'month', 'quarter', 'half', 'year']

/** Less is paid at once, and for no longer. */
const isLess = (one: Amount, other: Amount): boolean =>
  one.amount !== undefined && other.amount !== undefined && one.currency === other.currency && one.amount < other.amount &&
  (one.period === other.period || (one.period !== undefined && lengths.indexOf(one.period) < lengths.indexOf(other.period)))

const brief = (shown: string, longest = 28): string => (shown.length > longest ? `${shown.slice(0, longest).trimEnd()}…` : shown)
