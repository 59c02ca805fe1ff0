import { plugin } from './plugin.ts'

export default plugin
export type { FileKind, Settings } from './settings.ts'
