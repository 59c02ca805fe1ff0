import type { Locale } from '@aboveboard/config'
import { en, type Words } from './en.ts'

export type { Words }

/** The sentences of a language; another language than English is loaded when it is asked for. */
export async function wordsIn(locale: Locale): Promise<Words> {
  return locale === 'fr' ? (await import('./fr.ts')).fr : en
}
