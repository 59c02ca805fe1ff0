export { useCountdown } from './useCountdown'
export { useViewers } from './useViewers'
