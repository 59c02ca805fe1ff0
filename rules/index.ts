export { addressOf } from './address.ts'
export { rooms } from './rooms.generated.ts'
