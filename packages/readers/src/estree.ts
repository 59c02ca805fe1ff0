/** Pages of code that a host has parsed already: no parser is loaded with this. */
export { pageOf } from './js/page.ts'
export { wantsTools } from './js/tools.ts'
export { isScriptWorthReading } from './js/worth-reading.ts'
export { holdsTemplates } from './angular/signs.ts'
export { withLang } from './language.ts'
export { isReadable, syntaxesOf } from './readable.ts'
export { orTooDeep, ReadError } from './read-error.ts'
export { inItsTongue } from './tongue.ts'
