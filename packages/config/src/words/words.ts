import type { Locale } from '../config.ts'
import { en, type Words } from './en.ts'
import { fr } from './fr.ts'

/** For hosts that cannot wait: all languages at hand. */
export const wordsIn = (locale: Locale | undefined): Words => (locale === 'fr' ? fr : en)
