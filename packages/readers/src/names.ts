// What the names of files tell. A door of its own: who only asks for names loads no reader.
export { Finder } from './parts/finder.ts'
export { isCode } from './parts/importers.ts'
export { isShownByOthers } from './parts/shown-by-others.ts'
export { isReadable } from './readable.ts'
export { isReport } from './report.ts'
export { isCatalogueName } from './strings/catalogue.ts'
export { unreadEndingOf } from './syntax.ts'
