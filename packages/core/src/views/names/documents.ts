import type { Page } from '../../page.ts'

/** Whether a file holds a document, and no mere part of one. */
export const isDocument = (page: Page): boolean => ['html', 'body'].some((name) => page.named(name).length > 0)

/** Whether that document takes in nothing from elsewhere: what it does not say, its reader does not read. */
export const isComplete = (page: Page): boolean => isDocument(page) && page.parts.length === 0
