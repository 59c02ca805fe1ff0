import type { Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { elements } from '../../view.ts'
import { deadlines } from './deadlines.ts'

/** Components that count down to a day. */
const countingDown = elements('[targetdate], [target-date], [enddate], [end-date], [endsat], [expiresat], [deadline]')
const day = /^\d{4}-\d{2}-\d{2}/

/** A picture that a service draws anew for each reader, as mails show their clocks. */
const drawsClock = (picture: Element): boolean => ['src', 'alt'].some((name) => /countdown|count-down|compte[- ]?(?:à|a)[- ]?rebours/i.test(picture.attr(name)?.text.value ?? ''))

/** Whether a page shows when something ends otherwise than in words: a `<time>`, a countdown to a day, in code or as a component, the picture of a clock. */
export const showsAnEnd = remember(
  (page: Page): boolean =>
    page.named('time').length > 0 ||
    deadlines(page).length > 0 ||
    countingDown(page).some(({ attributes }) => attributes.some(({ value }) => value !== undefined && day.test(value))) ||
    elements('img, Img, mj-image')(page).some(drawsClock),
)
