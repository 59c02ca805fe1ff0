import { plugin } from './plugin.ts'

export default plugin
export type { Settings } from './settings.ts'
