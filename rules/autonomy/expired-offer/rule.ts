import { around, type Day, dayBehind, daysIn, type Deadline, deadlines, type Finding, identitiesAround, isQuotation, type Page, rule, saysAnywhere, sentOn, type Statement, statements, whole, type WordList, yearTold } from '@aboveboard/core'

const messages = {
  over: '“{said}”: this day is over',
  timer: 'This countdown of an offer ends on a day that is over',
  lately: '“{said}”: is this day of the year already over?',
  reversed: '“{said}”: the offer ends before it begins',
} as const

export default rule({
  summary: 'An offer whose last day is over still hurries the reader, or promises a price that is gone.',
  instead: 'Take the offer down, or change its date everywhere.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-6', 'eu-ucpd-a1-7', 'uk-dmcc-226'],
  ontology: ['sneaking.decontextualizing-cues.conflicting-information', 'social-engineering.urgency.limited-time-messages'],

  each: whole,
  words: ['until', 'from', 'past', 'trade'],
  needs: ['until', 'trade'],
  messages,

  *check(_, { page, words, now }) {
    if (page.kind === 'prose') return
    const today = sentOn(page) ?? now.getTime()
    for (const statement of statements(page)) {
      const finding = statement.text.value.length > longest ? undefined : judge(page, statement, words, today, sentOn(page) === undefined)
      if (finding) yield finding
    }
    for (const deadline of deadlines(page)) if (deadline.end + slack < today && isOfOffer(deadline, page, words.trade)) yield { at: deadline, message: 'timer' }
  },
})

const [longest, day] = [400, 24 * 60 * 60 * 1000]
/** A day ends half a day later at the other end of the world. */
const slack = day / 2

function judge(page: Page, statement: Statement, { until, from, past }: Readonly<Record<'until' | 'from' | 'past', WordList>>, today: number, comesAgain: boolean): Finding<typeof messages> | undefined {
  const { text } = statement
  const said = until.find(text)
  const last = said && dayBehind(text, said.within)
  if (!said || !last || isQuotation(text, said) || past.has(text) || isPast(statement, past)) return undefined
  const at = text.slice(said.within.start, Math.max(last.within.end, said.within.end))
  if (isBeforeItsStart(statement, last, from)) return { at, message: 'reversed', data: { said: at.shown } }
  const year = last.year ?? yearTold(page, last)
  if (year !== undefined) return last.endIn(year) + slack < today ? { at, message: 'over', data: { said: at.shown } } : undefined
  const ago = today - last.endIn(new Date(today).getUTCFullYear())
  return comesAgain && ago > slack && ago < 30 * day ? { at, message: 'lately', data: { said: at.shown }, doubt: true } : undefined
}

/** Whether the first day of the same offer lies behind its last. */
function isBeforeItsStart({ text }: Statement, last: Day, from: WordList): boolean {
  const start = last.year === undefined ? undefined : from.find(text)
  const first = start && daysIn(text).find(({ within }) => within.start >= start.within.start && within.end <= last.within.start)
  return first !== undefined && first.endIn(first.year ?? last.year!) > last.endIn(last.year!)
}

/** Whether what is around tells of the past: an archive, a list of what was. */
const isPast = ({ by }: Statement, past: WordList): boolean => [...identitiesAround(by)].some((names) => past.has(names))

const isOfOffer = ({ by }: Deadline, page: Page, trade: WordList): boolean => (by ? around(page, by).some(({ text }) => trade.has(text)) : saysAnywhere(page, trade))
