import { amountsIn, fillingOf, type Hit, isQuotation, isReadIn, marketOption, type Page, prices, readWith, rule, saysAnywhere, statements, type Text, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A price without tax looks a fifth smaller than the one that is paid.',
  instead: 'Show the price with tax first; what it is without may follow in brackets.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-crd-6', 'fr-conso-l121-3', 'uk-cap-3', 'uk-dmcc-230', 'au-acl-18'],
  ontology: ['sneaking.hiding-information.drip-pricing'],

  each: statements,
  words: ['exclusive', 'notice', 'goods', 'inclusive', 'business', 'private'],
  needs: ['exclusive', 'notice'],
  options: { markets: marketOption('eu', 'uk') },
  messages: {
    without: '“{said}”: the price with tax, which the reader pays, is not told',
    perhaps: '“{said}”: is the price with tax told as well?',
  },
  asks: { without: '“{said}”: is the price with tax told as well?' },

  check(statement, { page, words, options }) {
    const { text } = statement
    if (page.kind === 'prose') return
    const own = words.exclusive.find(text)
    const said = own ?? (text.value.length <= longest ? words.notice.find(text) : undefined)
    if (!said || isQuotation(text, said)) return
    // In a catalogue the price of another message is no price of this one.
    const first = own ? amountsIn(own.text)[0] : page.kind === 'strings' ? undefined : prices(page)[0]
    if (!first || !isTaxedIn(first.currency, said, options.markets, words.goods)) return
    const near = readWith(page, statement)
    if (near.some((each) => words.inclusive.has(each)) || isForBusiness(page, near, words.business)) return
    const data = { said: said.text.shown }
    // What a list of the file fills in is written in it; who sells to people at home shows no other price to anyone.
    const isSettled = first.amount !== undefined || (own && fillingOf(own.text) === 'constant') || (page.kind !== 'strings' && saysAnywhere(page, words.private))
    if (isSettled) return { at: said, message: 'without', data }
    // A shop’s templates leave it to its settings what a price holds.
    if (page.kind !== 'strings') return { at: said, message: 'perhaps', data, doubt: true }
  },
})

/** What says more is terms of sale. */
const longest = 160

/** Where dollars are paid, prices mostly go without tax; Australia’s go with it. */
const isTaxedIn = (currency: string, said: Hit, markets: readonly string[], goods: WordList): boolean =>
  /[$₹]|usd|cad|dollar/.test(currency) ? isReadIn(markets, 'au') && goods.has(said.text) : !elsewhere.test(currency) && (isReadIn(markets, 'eu') || isReadIn(markets, 'uk'))

/** Money that is paid with where neither law holds. */
const elsewhere = /^(?:mad|dhs?|aed|f ?cfa|cfa|xof|xaf|mt|mzn|kes|ksh|ngn|ghs|zar|inr|rs\.?|pkr|brl|tnd|sar)$/

/** A catalogue of messages speaks of everything; what stands near is what counts there. */
const isForBusiness = (page: Page, near: readonly Text[], business: WordList): boolean => (page.kind === 'strings' ? near.some((each) => business.has(each)) : saysAnywhere(page, business))
