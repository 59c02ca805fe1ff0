import { announcements, isCalled, isConditional, isMail, isQuotation, readWith, rule, saysAnywhere, showsAnEnd } from '@aboveboard/core'

export default rule({
  summary: 'An end that is called “tonight” is true on one day; on every other it hurries the reader towards an end that never comes.',
  instead: 'Write the date and the hour, and take the line down when they have passed.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-a1-7', 'uk-dmcc-sch20-7', 'us-ftc-5', 'in-ccpa-2023'],
  ontology: ['social-engineering.urgency.limited-time-messages'],
  pitch: true,

  each: announcements,
  words: ['tonight', 'bare', 'weekday', 'sold', 'dated', 'sent'],
  needs: ['tonight', 'bare', 'weekday'],
  messages: {
    undated: '“{said}” gives no date: tomorrow it will say the same',
    weekday: '“{said}”: which date is that, and does it end then?',
  },
  asks: { undated: '“{said}”: which date is that, and does it end then?' },

  check(statement, { page, words }) {
    const { text, by } = statement
    // What a letter says of tonight is true on the day it is sent; and articles tell of what others say.
    if (isMail(page) || page.kind === 'prose' || text.value.length > longest) return
    const sells = words.sold.has(text)
    const tonight = words.tonight.find(text) ?? (sells || readWith(page, statement).some((near) => words.sold.has(near)) ? words.bare.find(text) : undefined)
    const said = tonight ?? words.weekday.find(text)
    if (!said || isQuotation(text, said) || isConditional(by) || isCalled(by, words.sent) || showsAnEnd(page) || saysAnywhere(page, words.dated)) return
    // A catalogue holds what code chooses from: “Sale ends today”, “Sale ends tomorrow”.
    if (page.kind === 'strings' && !sells) return
    const data = { said: said.text.shown }
    return tonight ? { at: said, message: 'undated', data } : { at: said, message: 'weekday', data, doubt: true }
  },
})

const longest = 200
