import { type AffiliateLink, affiliateLinks, headers, identity, isComplete, nearby, type Page, passageAt, passages, rule, together, view, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A recommendation that earns money reads like advice until the reader is told, and told before following it.',
  instead: 'Say above the first such link: we earn a commission if you buy through links on this page.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['us-16cfr255', 'eu-ucpd-a1-11', 'uk-cap-2', 'fr-lcen-20', 'eu-ucpd-7'],
  ontology: ['sneaking.bait-and-switch.disguised-ads', 'social-engineering.social-proof.endorsements-and-testimonials'],

  each: view<AffiliateLink>((page) => affiliateLinks(page).slice(0, 1)),
  words: ['told', 'label', 'notice'],
  options: { noticeInLayout: { default: false, means: 'The layout of every page says, above the text, that its links earn a commission.' } },
  messages: {
    untold: 'This link earns a commission, and nothing on the page says so',
    late: 'This link earns a commission, which the page says only further down',
    asked: 'This link earns a commission: does the page around it say so?',
  },

  check(first, { page, words, options }) {
    if (options.noticeInLayout || page.kind === 'strings') return
    const told = passages(page).find(({ text }) => words.told.has(text))
    const beside = saidBeside(page, first)
    if (hasNotice(page, first, words.notice) || words.label.has(beside) || words.told.has(beside) || (told && told.at.start <= first.at.start)) return
    if (told) return { at: first, message: 'late', doubt: true }
    return isWhole(page) ? { at: first, message: 'untold' } : { at: first, message: 'asked', doubt: true }
  },
})

/** Whether a part that is called a disclosure stands before a link, or on its card: its words are written elsewhere, in whatever language. */
const hasNotice = ({ elements }: Page, { at, link }: AffiliateLink, notice: WordList): boolean => {
  const card = link.parent?.parent ?? link
  return elements.some((each) => (each.at.start <= at.start || within(each.at, card.extent)) && notice.has(identity(each)))
}

/** What is said up to a link and on it. */
function saidBeside(page: Page, { link }: AffiliateLink) {
  const passage = passageAt(page, link.at) ?? passages(page).find(({ at }) => at.start >= link.at.start)
  return passage && together(nearby(page, passage, 2, 0))
}

/** An article is written whole in its file, unless settings at its head say that a site sets it in a layout. */
const isWhole = (page: Page): boolean => (page.kind === 'prose' ? page.parts.length === 0 && headers(page).length === 0 : isComplete(page))
