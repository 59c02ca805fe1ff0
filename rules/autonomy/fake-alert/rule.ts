import { elements, headersNamed, isCalled, isQuotation, named, opened, type Page, readWith, rule, saysAnywhere, type Statement, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'An offer in the clothes of a warning is read in alarm, and teaches people to pass over the warnings that are true.',
  instead: 'Say plainly that it is an offer, and keep alerts for what is wrong.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-ucpd-a1-21', 'eu-ucpd-6', 'in-ccpa-2023', 'us-canspam', 'eu-ecd-6'],
  ontology: ['sneaking.bait-and-switch.disguised-ads', 'sneaking.bait-and-switch'],

  each: opened,
  words: ['scare', 'ill', 'state', 'notice', 'promotion', 'remedy', 'ad', 'lure', 'till', 'place', 'alarm'],
  needs: ['scare', 'ill', 'state', 'notice'],
  messages: { alert: '“{said}” is dressed as an alert, and sells something' },
  asks: { alert: '“{said}” reads like an alert: is it true of this reader, or is it an offer?' },

  check(statement, { page, words }) {
    const { text, by } = statement
    if (page.kind === 'prose' || page.kind === 'service-email' || text.value.length > longest) return
    const ill = words.ill.has(text) && isAlarm(statement, page, words.alarm) ? words.ill.find(text) : undefined
    const scare = ill ?? words.scare.find(text)
    const notice = scare ?? words.notice.find(text)
    const said = notice ?? words.state.find(text)
    // What is counted at run time may be so.
    if (!said || said.text.holes.length > 0 || text.holes.some(({ from }) => from < said.within.start && said.within.start - from < 4) || isQuotation(text, said)) return
    const isCured = scare !== undefined && (isSold(statement, page, words.remedy) || isAdvertised(statement, page, { ad: words.ad, lure: ill ? words.till : words.lure }))
    // An app may know the state of its own store; what advertises in its place does not.
    if (notice ? isCured || isSold(statement, page, words.promotion) : isCalled(by, words.place)) return { at: said, message: 'alert', data: { said: said.text.shown } }
  },
})

/** Alerts are short; what is longer explains them. */
const longest = 400

/** Whether it is dressed as an alarm: by its role, its name, or the sign that stands by it. A question is none. */
const isAlarm = (statement: Statement, page: Page, alarm: WordList): boolean =>
  !statement.text.value.includes('?') && (statement.by.closest('[role="alert"], [role="alertdialog"]') !== undefined || isCalled(statement.by, alarm) || readWith(page, statement).some(({ value }) => sign.test(value)))
const sign = /[⚠⛔🚨❗🛑☠❌]|^\s*(?:system|warning|danger|alert|attention|avertissement|alerte)(?![\p{L}])/iu

/** Whether an offer, or a cure, stands in the same words or close around them; for the subject of a mail, anywhere in it, unless the file lists the mails of others. */
function isSold(statement: Statement, page: Page, promotion: WordList): boolean {
  const { text, by } = statement
  if (promotion.has(text)) return true
  if (page.kind === 'strings') return false
  if (by.name === 'title' || (by.name === '#header' && headersNamed(page, 'subject').length <= 1)) return saysAnywhere(page, promotion)
  return by.name !== '#header' && readWith(page, statement).some((near) => promotion.has(near))
}

/** Whether the place is called an advertisement, or a link in it leads to an offer or counts the clicks of a campaign. */
const isAdvertised = ({ by }: Statement, page: Page, { ad, lure }: Readonly<Record<'ad' | 'lure', WordList>>): boolean =>
  isCalled(by, ad) || elements('a[href]')(page).some((link) => within(link.at, (by.parent ?? by).extent) && (link.is('[href*="utm_"]') || lure.has(named(page, link.attr('href')!.at))))
