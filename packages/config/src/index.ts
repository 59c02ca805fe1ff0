/** What costs nothing to load: what a configuration is, where it stands, and what it says of a file. */
export { type Config, defineConfig, type FileKind, fileKinds, type FlowName, flowNames, type HostSettings, hostSettings, type Locale, locales, type Market, markets, type Override, type PresetName, presetNames, type RuleSetting, type RuleSettings, severities, type Severity } from './config.ts'
export { dayOf, dayPattern } from './day.ts'
export { findConfig, unreadBeside } from './find.ts'
export { type Loaded, Misconfigured, Unloadable } from './loaded.ts'
export { nearest } from './nearest.ts'
export type { Plate } from './plate.ts'
export { createSettings, type FileSettings } from './resolve.ts'
