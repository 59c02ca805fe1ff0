import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import { asWritten } from './as-written.ts'

/** Nobody writes more to fill a blank; what is longer is data. */
const longest = 400
const name = /^[\s{$('"`]*([A-Za-z_$][\w$]{0,60})(?:\.(?:toFixed|toLocaleString)\([^)]{0,30}\))?[\s})'"`]*$/
const setting = /\b(?:const|let|var)\s{1,4}([A-Za-z_$][\w$]{0,60})\s{0,4}(?::[^=\n]{0,80})?=\s{0,4}([^;\n]{1,400})/g

/**
 * The code that fills a blank: what is written there and, where that is one name, what the file sets the name to.
 * It is read by programs; never quote it.
 */
export function codeBehind(page: Page, at: Span): string {
  const written = asWritten(page, at, longest)
  const alone = name.exec(written)?.[1]
  const set = alone && settings(page).get(alone)
  return set ? `${written} ${set}` : written
}

/** Whether something is written in a file, which a glance says it `may` be, or in the code of others that moves what stands there. */
export const isWritten = (page: Page, sought: RegExp, may: (page: Page) => boolean = () => true): boolean => (may(page) && sought.test(page.source)) || page.codeElsewhere.some((code) => sought.test(code))

/** What a name is set to in the file, as it is written. */
export const settingOf = (page: Page, called: string): string | undefined => settings(page).get(called)

/** What the names of a file are set to; of several settings, the first. */
const settings = remember((page: Page): ReadonlyMap<string, string> => new Map([...page.source.matchAll(setting)].reverse().map(([, alone = '', set = '']) => [alone, set])))
