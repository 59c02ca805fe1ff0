import { type Day, daysIn, headersNamed, isQuotation, type Page, rule, type Span, type Statement, statements, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'An offer whose last day is over still hurries the reader, or promises a price that is gone.',
  instead: 'Take the offer down, or change its date everywhere.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-6', 'eu-ucpd-a1-7', 'uk-dmcc-226'],
  ontology: ['sneaking.decontextualizing-cues.conflicting-information', 'social-engineering.urgency.limited-time-messages'],

  each: statements,
  words: ['until', 'from', 'past'],
  needs: ['until'],
  messages: {
    over: '“{said}”: this day is over',
    lately: '“{said}”: is this day of the year already over?',
    reversed: '“{said}”: the offer ends before it begins',
  },

  check(statement, { page, words, now }) {
    const { text } = statement
    const said = text.value.length > longest || page.kind === 'prose' ? undefined : words.until.find(text)
    const last = said && lastDay(daysIn(text), said.within)
    if (!said || !last || isQuotation(text, said) || words.past.has(text) || isPast(statement, words.past)) return
    const at = text.slice(said.within.start, Math.max(last.within.end, said.within.end))
    const data = { said: at.shown }
    if (isBeforeItsStart(statement, last, words.from)) return { at, message: 'reversed', data }
    const today = readOn(page) ?? now.getTime()
    if (last.year !== undefined) return last.endIn(last.year) + slack < today ? { at, message: 'over', data } : undefined
    const ago = today - last.endIn(now.getUTCFullYear())
    if (ago > slack && ago < month && readOn(page) === undefined) return { at, message: 'lately', data, doubt: true }
  },
})

/** The day behind “until”, or the one in the words themselves: “until 3 May to save”. */
const lastDay = (days: readonly Day[], { start, end }: Span): Day | undefined =>
  days.find(({ within }) => within.start >= end && within.start <= end + near) ?? days.findLast(({ within }) => within.start >= start && within.start < end)

const longest = 400
/** How far behind “until” the day may stand: “until midnight on Sunday, …”. */
const near = 28
const hour = 60 * 60 * 1000
/** A day ends half a day later at the other end of the world. */
const slack = 12 * hour
const month = 30 * 24 * hour

/** A mail is read on the day it is sent, whenever the file is judged. */
function readOn(page: Page): number | undefined {
  const sent = Date.parse(headersNamed(page, 'date')[0]?.text.value ?? '')
  return Number.isNaN(sent) ? undefined : sent
}

/** Whether a first day of the same offer, of a year that is told, lies behind its last. */
function isBeforeItsStart({ text }: Statement, last: Day, from: WordList): boolean {
  const start = from.find(text)
  const first = start && daysIn(text).find(({ within }) => within.start >= start.within.start && within.start <= start.within.end + near && within.end <= last.within.start)
  const year = last.year ?? first?.year
  return first !== undefined && last.year !== undefined && year !== undefined && first.endIn(first.year ?? year) > last.endIn(last.year)
}

/** Whether what is around tells of the past: an archive, a list of what was. */
function isPast({ by }: Statement, past: WordList): boolean {
  for (let at: Statement['by'] | undefined = by, up = 0; at && up < 5; at = at.parent, up++) if (past.has(at.attr('class')?.text) || past.has(at.attr('id')?.text) || past.has(at.attr('key')?.text)) return true
  return false
}
