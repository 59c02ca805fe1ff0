import { elements, fillingOf, named, type Page, rule, saysAnywhere, type ShownRating, shownRatings, type Text, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Five stars from nobody knows whom say no more than the shop does, and look as if customers had said it.',
  instead: 'Name the source and the number of reviews, and link to how they are collected and checked.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-7-6', 'eu-ucpd-a1-23b', 'fr-conso-l111-7-2', 'fr-conso-l121-3', 'uk-dmcc-sch20-13', 'in-ccpa-2023', 'us-16cfr465-5'],
  ontology: ['social-engineering.social-proof.endorsements-and-testimonials'],
  claim: true,

  each: shownRatings,
  words: ['customers', 'source', 'platform', 'widget', 'dated'],
  messages: {
    score: '“{said}”: nobody learns where this rating comes from',
    reviews: 'These stars come from reviews of which nobody learns the source',
    open: 'Does the reader learn where this rating comes from?',
  },

  check(rating, { page, words }) {
    const { said, around, data, block } = rating
    if (!data && !block && !around.some((text) => words.customers.has(text) || opensQuotation.test(text.value))) return
    if (around.some((text) => words.source.has(text) || words.platform.has(text)) || dated.test(data)) return
    if (saysAnywhere(page, words.source) || saysAnywhere(page, words.platform) || words.platform.has(named(page, rating.at)) || isBrought(page, words.widget)) return
    if (block && around.some((text) => words.dated.has(text))) return
    if (isOpen(page, rating)) return { at: rating, message: 'open', doubt: true }
    return said ? { at: said, message: 'score', data: { said: said.shown } } : { at: rating, message: 'reviews' }
  },
})

const opensQuotation = /(?:^|[\s\u2029])[“«"](?!$)/u

/** What an object in code says of where a review comes from and when. */
const dated = /\b(?:date|time|source|platform|via|url|link|href|verified|verifie|createdAt|purchased\w*|order\w*)['"]?\s*:/i

/** Words that are filled in elsewhere may name the source. */
const isOpen = ({ source }: Page, { around, data }: ShownRating): boolean => around.some((text) => text.holes.some(({ from }) => isWord(source, text.slice(from, from + 1)))) || /\b(?:\$?t|i18n\.\w+|\w*[gG]et(?:String|Text|Message)|formatMessage|intl\.\w+)\(/.test(data)

/** As many stars as there are say nothing else. */
const isWord = (source: string, blank: Text): boolean => fillingOf(blank) === 'open' && !/\.repeat\(|\bArray\(/.test(source.slice(blank.at.start, blank.at.end))

/** A platform’s own widget, or a link to it. */
const isBrought = (page: Page, widget: WordList): boolean =>
  elements('script[src], iframe[src], a[href], [data-src], link[href]')(page).some((element) => ['src', 'href', 'data-src'].some((name) => {
    const address = element.attr(name)
    return address !== undefined && widget.has(named(page, address.at))
  }))
