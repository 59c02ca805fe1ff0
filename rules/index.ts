export { rooms } from './rooms.generated.ts'
