import { besideScales, elements, fillingOf, isFileCalled, named, type Page, rule, saysAnywhere, type ShownRating, shownRatings, type Text, type VerifiedMark, verifiedMarks, view, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Five stars from nobody knows whom say no more than the shop does, and look as if customers had said it.',
  instead: 'Name the source and the number of reviews, and link to how they are collected and checked.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-7-6', 'eu-ucpd-a1-23b', 'fr-conso-l111-7-2', 'fr-conso-l121-3', 'uk-dmcc-sch20-13', 'in-ccpa-2023', 'us-16cfr465-5'],
  ontology: ['social-engineering.social-proof.endorsements-and-testimonials'],
  claim: true,

  each: view<ShownRating | VerifiedMark>((page) => [...shownRatings(page), ...verifiedMarks(page).slice(0, 1)]),
  words: ['customers', 'source', 'verified', 'checked', 'platform', 'store', 'widget', 'dated'],
  messages: {
    score: '“{said}”: nobody learns where this rating comes from',
    reviews: 'These stars come from reviews of which nobody learns the source',
    verified: '“{said}” is written into the file: nobody learns who verified it, and how',
    open: 'Does the reader learn where this rating comes from?',
  },

  check(subject, { page, words }) {
    if ('mark' in subject) return seal(page, subject, words)
    const { said, around, data, block, among } = subject
    if (!data && !block && !around.some((text) => words.customers.has(text) || opensQuotation.test(text.value))) return
    const told = [besideScales(words.source), words.verified, words.checked, words.platform]
    if (told.some((list) => around.some((text) => list.has(text)) || saysAnywhere(page, list, among)) || dated.test(data)) return
    if (around.some((text) => words.store.has(text)) || words.platform.has(named(page, subject.at)) || isFileCalled(page, subject.at, words.platform) || isBrought(page, words.widget)) return
    if (block && around.some((text) => words.dated.has(text))) return
    if (isOpen(page, subject)) return { at: subject, message: 'open', doubt: true }
    return said ? { at: said, message: 'score', data: { said: said.shown } } : { at: subject, message: 'reviews' }
  },
})

type Lists = Readonly<Record<'verified' | 'checked' | 'platform' | 'widget', WordList>>

/** A mark that anybody can write beside anybody’s words. */
function seal(page: Page, { mark }: VerifiedMark, { verified, checked, platform, widget }: Lists) {
  const said = verified.find(mark)
  // “Verified user badge” names another thing.
  if (!said || /\p{L}/u.test(mark.value.slice(said.within.end)) || saysAnywhere(page, checked) || saysAnywhere(page, platform) || isBrought(page, widget)) return undefined
  return { at: said, message: 'verified' as const, data: { said: said.text.shown } }
}

const opensQuotation = /(?:^|[\s\u2029])[“«"](?!$)/u

/** What an object in code says of where a review comes from and when. */
const dated = /\b(?:date|time|source\w*|platform|via|(?:review|profile|post|tweet)?(?:url|link|href)|verified|verifie|createdAt|purchased\w*|order\w*)['"]?\s*:/i

/** Words that are filled in elsewhere may name the source, and so may what stands beside words that are kept apart. */
const isOpen = ({ source, kind }: Page, { around, data }: ShownRating): boolean => kind === 'strings' || around.some((text) => text.holes.some(({ from }) => isWord(source, text.slice(from, from + 1)))) || /\b(?:\$?t|i18n\.\w+|\w*[gG]et(?:String|Text|Message)|formatMessage|intl\.\w+)\(/.test(data)

/** As many stars as there are say nothing else. */
const isWord = (source: string, blank: Text): boolean => fillingOf(blank) === 'open' && !/\.repeat\(|\bArray\(/.test(source.slice(blank.at.start, blank.at.end))

/** A platform’s own widget, or a link to it. */
const isBrought = (page: Page, widget: WordList): boolean =>
  elements('script[src], iframe[src], a[href], [data-src], link[href]')(page).some((element) => ['src', 'href', 'data-src'].some((name) => {
    const address = element.attr(name)
    return address !== undefined && widget.has(named(page, address.at))
  }))
