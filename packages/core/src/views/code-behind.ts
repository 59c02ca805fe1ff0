import type { Page } from '../page.ts'
import type { Span } from '../span.ts'

/** Nobody writes more to fill a blank; what is longer is data. */
const longest = 400
const name = /^[\s{$('"`]*([A-Za-z_$][\w$]{0,60})(?:\.(?:toFixed|toLocaleString)\([^)]{0,30}\))?[\s})'"`]*$/

/**
 * The code that fills a blank: what is written there and, where that is one name, what the file sets the name to.
 * It is read by programs; never quote it.
 */
export function codeBehind(page: Page, at: Span): string {
  const written = page.source.slice(at.start, Math.min(at.end, at.start + longest))
  const alone = name.exec(written)?.[1]
  const set = alone && new RegExp(`(?:const|let|var)\\s+${alone.replaceAll('$', '\\$')}\\s{0,4}(?::[^=\\n]{0,80})?=\\s{0,4}([^;\\n]{1,${longest}})`).exec(page.source)?.[1]
  return set ? `${written} ${set}` : written
}
