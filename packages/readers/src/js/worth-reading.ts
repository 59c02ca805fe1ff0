import { counterIn, ordersMachine } from '@aboveboard/core'
import { does } from './effects/deed-signs.ts'
import { keepsList } from './records/kept-list-signs.ts'
import { showsNotice } from './effects/notice-signs.ts'
import { tellsSubject } from './records/subjects.ts'
import { isBuilt, wantsMarkup } from './elements/tags.ts'
import { keepsAsks } from './records/written-ask-signs.ts'

const signs = ['textContent', 'innerText', 'innerHTML', 'outerHTML', '.text(', '.html(', '.countdown(', '.append(', '.prepend(', 'insertAdjacent', 'document.write']

/** So many UTF-16 units in a line are a bundle's, whatever else it holds; a mail written into code has fewer. */
const bundled = 50_000

/** Whether a plain script may show words, or holds JSX after all. Ordinary code costs a few searches. */
export const isScriptWorthReading = (source: string, configured?: readonly string[]): boolean =>
  (shows(source, configured) || holdsJsx(source) || tellsSubject(source) || does(source) || keepsList(source) || (keepsAsks(source) && !isBuilt(source)) || ((counterIn(source) !== undefined || ordersMachine(source) || wantsMarkup(source)) && !isBuilt(source))) &&
  !isBuilt(source, bundled)

export const shows = (script: string, configured?: readonly string[]): boolean => signs.some((sign) => script.includes(sign)) || showsNotice(script, configured)

/** What only a file with JSX has: a tag that closes, and something that makes elements of it. */
function holdsJsx(source: string): boolean {
  return (source.includes('</') || source.includes('/>')) && /\breact\b|\bpreact\b|\bsolid-js\b|@jsx|className=|\bjsx\b/.test(source)
}
