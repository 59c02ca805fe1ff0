import { around, asksTheDay, branchOf, dayBehind, type Deadline, deadlines, endsBeforeItBegins, type Finding, identitiesAround, isKeptInCode, isQuotation, type Page, readWith, rule, saysAnywhere, sentOn, type Statement, statements, whole, type WordList, yearTold } from '@aboveboard/core'

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
  words: ['until', 'deadline', 'bargain', 'event', 'from', 'past', 'trade'],
  needs: ['until', 'deadline', 'trade'],
  messages,

  *check(_, { page, words, now }) {
    if (page.kind === 'prose') return
    const today = sentOn(page) ?? now.getTime()
    for (const statement of statements(page)) {
      const finding = statement.text.value.length > longest ? undefined : judge(page, statement, words, today, sentOn(page) === undefined)
      if (finding) yield finding
    }
    for (const deadline of deadlines(page)) if (!deadline.goes && deadline.end + slack < today && isOfOffer(deadline, page, words.trade)) yield { at: deadline, message: 'timer' }
  },
})

const [longest, day] = [400, 24 * 60 * 60 * 1000]
/** A day ends half a day later at the other end of the world. */
const slack = day / 2

type Words = Readonly<Record<'until' | 'deadline' | 'bargain' | 'event' | 'from' | 'past', WordList>>

function judge(page: Page, statement: Statement, { until, deadline, bargain, event, from, past }: Words, today: number, comesAgain: boolean): Finding<typeof messages> | undefined {
  const { text } = statement
  const offered = until.find(text)
  const said = offered ?? deadline.find(text)
  const last = said && dayBehind(text, said.within)
  if (!said || !last || isQuotation(text, said) || past.has(text) || [...identitiesAround(statement.by)].some((names) => past.has(names))) return undefined
  const at = text.slice(said.within.start, Math.max(last.within.end, said.within.end))
  // What shows on a condition, in a file that asks the day or keeps it, may be gone when its day is.
  if (asksTheDay(page) && (branchOf(statement.by) || isKeptInCode(page, last))) return undefined
  // Any last day is that of an offer where one stands beside it; it tells its year.
  const near = offered ? [] : readWith(page, statement)
  if (!offered && (last.year === undefined || !near.some((each) => bargain.has(each)) || near.some((each) => event.has(each)))) return undefined
  if (endsBeforeItBegins(text, last, from.find(text))) return { at, message: 'reversed', data: { said: at.shown } }
  const year = last.year ?? yearTold(page, last)
  if (year !== undefined) return last.endIn(year) + slack < today ? { at, message: 'over', data: { said: at.shown } } : undefined
  const ago = today - last.endIn(new Date(today).getUTCFullYear())
  return comesAgain && ago > slack && ago < 30 * day ? { at, message: 'lately', data: { said: at.shown }, doubt: true } : undefined
}

const isOfOffer = ({ by }: Deadline, page: Page, trade: WordList): boolean => (by ? around(page, by).some(({ text }) => trade.has(text)) : saysAnywhere(page, trade))
