export { isReadable, read } from './read.ts'
export { ReadError } from './read-error.ts'
export { tongueOf } from './tongue.ts'
export { languagesOf, messagesOf } from './strings/messages-of.ts'
