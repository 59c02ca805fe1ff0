import { plugin } from './plugin.ts'

export default plugin
export type { FileKind, HostSettings as Settings, Market } from '@aboveboard/config'
