import { elements, isComplete, isReadIn, label, marketOption, named, type Page, rule, toldMarkets, whole, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Whoever buys from a page, or leaves an address on it, should be able to find out from whom and to whom.',
  instead: 'Link to a legal notice from the foot of the page, or give the company’s name and address there.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-ecd-5', 'fr-lcen-1-1', 'de-ddg-5', 'eu-crd-6', 'fr-conso-l121-3'],
  ontology: ['x.missing-disclosure'],

  each: whole,
  words: ['action', 'cart', 'identity', 'company', 'way'],
  options: { markets: { ...marketOption(), means: 'Where the page is read; without it, and without the markets of the run, its language tells.' } },
  messages: {
    missing: 'Nothing on this page says who publishes it, or leads there',
    perhaps: 'Does this page say who publishes it?',
  },

  check(all, { page, words, options }) {
    if (page.kind !== 'page' || !isComplete(page) || !isEuropean(options.markets.length > 0 ? options.markets : toldMarkets(page)) || !acts(page, words)) return
    if (all.some(({ text }) => words.identity.has(text) || words.company.has(text) || words.way.has(text)) || leads(page, words)) return
    const foot = elements('footer')(page).at(-1) ?? all.at(-1)!.text
    const isOpen = all.some(({ text }) => text.holes.length > 0) || elements('script[src]')(page).length > 0
    return isOpen ? { at: foot, message: 'perhaps', doubt: true } : { at: foot, message: 'missing' }
  },
})

const isEuropean = (markets: readonly string[]): boolean => isReadIn(markets, 'eu') || isReadIn(markets, 'uk')

/** Something is sold, or an address asked for. */
const acts = (page: Page, { action, cart }: Readonly<Record<'action' | 'cart', WordList>>): boolean =>
  elements('a, button, input[type="submit"]')(page).some((control) => action.has(label(control))) ||
  elements('a[href], form[action]')(page).some((way) => cart.has(named(page, (way.attr('href') ?? way.attr('action'))!.at))) || elements('form input[type="email"]')(page).length > 0

/** A link or a picture may lead there by its address alone. */
const leads = (page: Page, { identity, way }: Readonly<Record<'identity' | 'way', WordList>>): boolean =>
  elements('a[href]')(page).some((link) => [label(link), named(page, link.attr('href')!.at)].some((text) => identity.has(text) || way.has(text)))
