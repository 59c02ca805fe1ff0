import type { Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { asWritten } from './as-written.ts'

/** What names a deed that takes a yes, an order or a payment, in code, in addresses, in the names of fields. */
const taking = /submit|marketing|renew|reactivat|renouvel|r[eé]abonn|consent|cookies|tracking|accept|agree|subscri|install|upgrade|buy|purchas|opt-?_?in|sign-?_?up|enrol|allow|premium|offer|offre|promo|trial|essai|abonn|achet|command|checkout|order|deal|sale|panier|boutique|tarif|pricing|souscri|cart|aria-label/i
const longest = 600

/** Whether some code of a file may take anything from a reader: most files name no such deed. */
export const mayTake = remember(({ source }: Page) => taking.test(source))

/** Whether the tag of an element names such a deed: most of what is pressed takes nothing from anybody. */
export const namesTaking = (page: Page, { at }: Element): boolean => taking.test(asWritten(page, at, longest))
