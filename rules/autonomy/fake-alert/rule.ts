import { elements, headersNamed, isCalled, isQuotation, type Page, readWith, rule, saysAnywhere, type Statement, statements, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'An offer in the clothes of a warning is read in alarm, and teaches people to pass over the warnings that are true.',
  instead: 'Say plainly that it is an offer, and keep alerts for what is wrong.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-ucpd-a1-21', 'eu-ucpd-6', 'in-ccpa-2023', 'us-canspam', 'eu-ecd-6'],
  ontology: ['sneaking.bait-and-switch.disguised-ads', 'sneaking.bait-and-switch'],

  each: statements,
  words: ['scare', 'notice', 'promotion', 'ad'],
  needs: ['scare', 'notice'],
  messages: { alert: '“{said}” is dressed as an alert, and sells something' },

  check(statement, { page, words }) {
    const { text } = statement
    if (page.kind === 'prose' || page.kind === 'service-email' || text.value.length > longest) return
    const scare = words.scare.find(text)
    const said = scare ?? words.notice.find(text)
    // What is counted at run time may be so.
    if (!said || said.text.holes.length > 0 || isQuotation(text, said)) return
    const sells = isSold(statement, page, words.promotion) || (scare !== undefined && isAdvertised(statement, page, words.ad))
    if (sells) return { at: said, message: 'alert', data: { said: said.text.shown } }
  },
})

/** Alerts are short; what is longer explains them. */
const longest = 400

/** Whether an offer stands in the same words or close around them; for the subject of a mail, anywhere in it, unless the file lists the mails of others. */
function isSold(statement: Statement, page: Page, promotion: WordList): boolean {
  const { text, by } = statement
  if (promotion.has(text)) return true
  if (page.kind === 'strings') return false
  if (by.name === '#header') return headersNamed(page, 'subject').length <= 1 && saysAnywhere(page, promotion)
  return readWith(page, statement).some((near) => promotion.has(near))
}

/** Whether the place is called an advertisement, or a link in it counts the clicks of a campaign. */
const isAdvertised = ({ by }: Statement, page: Page, ad: WordList): boolean =>
  isCalled(by, ad) || elements('a[href*="utm_"]')(page).some(({ at }) => within(at, (by.parent ?? by).extent))
