export { isReadable, read } from './read.ts'
export { ReadError } from './read-error.ts'
export { unreadEndingOf } from './syntax.ts'
export { tongueOf } from './tongue.ts'
