import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { glance } from '../code/glance.ts'

/** How often an end comes back that is counted from the calendar alone. */
export type Recurrence = 'day' | 'week' | 'month'

const mayRoll = glance('sethours', 'setutchours', 'getdate', 'getday', 'getmonth', 'endof', 'lastdayof')

const periods: readonly (readonly [Recurrence, RegExp])[] = [
  ['month', /getMonth\(\)\s{0,3}\+\s{0,3}1\s{0,3},\s{0,3}[01]\b|\bendOf\(\s{0,3}['"`]month|\b(?:endOf|lastDayOf)Month\(/],
  ['week', /\b7\s{0,3}-\s{0,3}[\w$.]{0,30}(?:getDay\(\)|\bday)|\bendOf\(\s{0,3}['"`](?:iso)?week|\bendOf(?:ISO)?Week\(/i],
  ['day', /\.set(?:UTC)?Hours\(\s{0,3}(?:23\s{0,3},\s{0,3}59|24)\b|getDate\(\)\s{0,3}\+\s{0,3}1\b|\bendOf\(\s{0,3}['"`]day|\bendOf(?:Day|Today)\(/],
]

/** What the code behind a page takes for an end that comes back by itself: midnight, the end of the week, of the month. */
export const rollingEnd = remember((page: Page): Recurrence | undefined => {
  const code = mayRoll(page) ? [page.source, ...page.codeElsewhere] : page.codeElsewhere
  return code.length === 0 ? undefined : periods.find(([, pattern]) => code.some((each) => pattern.test(each)))?.[0]
})
