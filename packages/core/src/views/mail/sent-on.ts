import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { headersNamed } from './headers.ts'

/** When a mail was sent, in milliseconds: it is read that day, whenever its file is judged. */
export const sentOn = remember((page: Page): number | undefined => {
  const sent = Date.parse(headersNamed(page, 'date')[0]?.text.value ?? '')
  return Number.isNaN(sent) ? undefined : sent
})
