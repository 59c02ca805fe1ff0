import { isQuotation, isReadIn, type Market, marketOption, nearby, type Page, type Passage, rule, whole, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Drink, credit and games of chance can cost more than their price, and the warning is said where the offer is.',
  instead: 'Put the sentence that the market asks for on the page, word for word, as legible as the offer.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['fr-evin', 'fr-conso-l312-5', 'eu-ccd2-ads', 'fr-arcom'],
  ontology: ['x.missing-disclosure'],

  each: whole,
  words: ['alcohol', 'credit', 'gambling', 'promo', 'spoken', 'fr-alcohol', 'fr-credit', 'fr-gambling', 'eu-credit'],
  needs: ['alcohol', 'credit', 'gambling'],
  options: { markets: marketOption() },
  messages: {
    'fr-alcohol': '“{said}” is offered in France without “L’abus d’alcool est dangereux pour la santé”',
    'fr-credit': '“{said}” is offered in France without “Un crédit vous engage et doit être remboursé…”',
    'fr-gambling': '“{said}” is offered in France without the warning of the risks of gambling',
    'eu-credit': '“{said}” is offered in the EU without “Caution! Borrowing money costs money”',
    perhaps: '“{said}”: does the page carry the warning asked for where it is read?',
  },

  *check(all, { page, words, options, now }) {
    if (page.kind === 'prose' || page.kind === 'strings') return
    const asked = new Set<string>()
    const markets = page.lang === 'fr-FR' ? [...options.markets, 'fr'] : options.markets
    for (const { market, product, sentence, since } of duties) {
      // What a country asks for does for the EU as well.
      if (asked.has(product) || !isReadIn(markets, market) || now < new Date(since) || all.some(({ text }) => words[sentence].has(text))) continue
      const offer = all.find((passage) => words[product].has(passage.text) && isOffered(page, passage, words))
      const said = offer && words[product].find(offer.text)
      if (!said || isQuotation(offer.text, said)) continue
      asked.add(product)
      const data = { said: said.text.shown }
      if (isComplete(page)) yield { at: said, message: sentence, data }
      else yield { at: said, message: 'perhaps', data, doubt: true }
    }
  },
})

/** Which warning is asked for where, for what, and since when; the sentences stand in `any.yml`, with their laws. */
const duties = [
  { market: 'fr', product: 'alcohol', sentence: 'fr-alcohol', since: '1991-01-10' },
  { market: 'fr', product: 'credit', sentence: 'fr-credit', since: '2016-07-01' },
  { market: 'fr', product: 'gambling', sentence: 'fr-gambling', since: '2010-06-09' },
  { market: 'eu', product: 'credit', sentence: 'eu-credit', since: '2026-11-20' },
] as const satisfies readonly { readonly market: Market; readonly [what: string]: string }[]

const isOffered = (page: Page, passage: Passage, { promo, spoken }: Readonly<Record<'promo' | 'spoken', WordList>>): boolean =>
  passage.text.value.length <= longest && !spoken.has(passage.text) && nearby(page, passage, 2, 4).some(({ text }) => text.value.length <= longest && promo.has(text))

/** An offer, its price and its button say less; what is longer tells of them. */
const longest = 120

/** Whether all that the reader sees stands in the file. */
const isComplete = (page: Page): boolean => (page.kind === 'page' || page.kind === 'marketing-email') && page.parts.length === 0
