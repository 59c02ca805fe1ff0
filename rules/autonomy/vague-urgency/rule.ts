import { announcements, type Hit, isCalled, isListedUnder, isQuotation, nearby, type Page, passageAt, readWith, rule, saysAnywhere, showsAnEnd, standsInForClock, type Statement, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Hurry without a date or a reason makes the reader decide in fear of losing instead of comparing.',
  instead: 'Say when the offer ends, with date and time, or leave the phrase out.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-a1-7', 'uk-dmcc-sch20-7', 'us-ftc-5', 'uk-cap-8', 'in-ccpa-2023'],
  ontology: ['social-engineering.urgency.limited-time-messages'],
  pitch: true,

  each: announcements,
  words: ['offer', 'haste', 'trade', 'when', 'span', 'deadline', 'sold', 'about', 'several', 'call', 'topic', 'theirs', 'exempt', 'term'],
  needs: ['offer', 'haste'],
  messages: {
    vague: '“{said}” presses the reader without saying until when',
    inPlace: '“{said}” shows in place of a clock: does the reader learn until when?',
  },
  asks: { vague: '“{said}”: is this offered here, and is it told until when?' },

  check(statement, { page, words }) {
    const { text } = statement
    if (text.value.length > (page.kind === 'prose' ? 120 : 300)) return
    const haste = words.haste.find(text)
    const said = words.offer.find(text) ?? (haste && (words.trade.has(text) || isBadge(statement, page, words.sold)) ? haste : undefined)
    if (!said || words.when.has(text) || words.span.has(text) || words.theirs.has(text)) return
    // “Flash sales and limited-time offers”: mails of this sort, for whoever wants them, or goods that no return is taken of.
    if ((page.kind === 'strings' && isCalled(statement.by, words.topic)) || isListedUnder(page, statement.by, words.exempt)) return
    // A song may be called so.
    if (said === haste && isQuotation(text, said) && /["”»]\s*\p{L}/u.test(text.value.slice(said.within.end))) return
    if (isSpokenOf(statement, said, page, words) || isDated(statement, page, words)) return
    const data = { said: said.text.shown }
    return standsInForClock(page, statement) ? { at: said, message: 'inPlace', data, doubt: true } : { at: said, message: 'vague', data }
  },
})

/** Whether a few words stand by themselves beside something for sale: “Last chance!” over a price. */
const isBadge = (statement: Statement, page: Page, sold: WordList): boolean =>
  statement.text.value.length <= 48 && page.kind !== 'prose' && page.kind !== 'strings' && readWith(page, statement).some((near) => sold.has(near))

type About = Readonly<Record<'about' | 'several' | 'call', WordList>>

/** Whether the words are only spoken of. Writing tells of offers more often than it makes one: it makes one where it calls its reader, or begins with it outside of lists. */
function isSpokenOf({ text, by }: Statement, said: Hit, page: Page, { about, several, call }: About): boolean {
  const before = text.value.slice(0, said.within.start)
  if (/\S\s+["“„«‘]\s?$/.test(before)) return true
  if (page.kind !== 'prose') return false
  if (isQuotation(text, said) || /[„‘]\s?$/.test(before) || about.has(text)) return true
  return !call.has(text) && (by.is('li, li *, td, th, dd, dt') || several.has(said.text) || /\p{L}[^.!?:]*$/u.test(before))
}

/** Whether the page tells elsewhere when the offer ends; in a catalogue, the messages of the same namespace. */
function isDated({ by, at }: Statement, page: Page, words: Readonly<Record<'when' | 'deadline' | 'term', WordList>>): boolean {
  if (page.kind === 'strings') return by.parent !== undefined && by.parent !== page.root && saysAnywhere(page, words.deadline, by.parent)
  if (showsAnEnd(page)) return true
  const passage = passageAt(page, at)
  if (passage && nearby(page, passage).some(({ text }) => words.when.has(text) || words.term.has(text))) return true
  return saysAnywhere(page, words.deadline)
}
