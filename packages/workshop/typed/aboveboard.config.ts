import { type Config, defineConfig, type FileKind, type Override, type RuleSettings } from 'aboveboard'

/** A configuration of the command line in TypeScript, compiled against what is built of it. */
const rules: RuleSettings = { 'vague-urgency': ['warn', {}], confirmshaming: 'off' }
const overrides: readonly Override[] = [{ files: 'emails/**', kind: 'marketing-email', lang: 'fr', rules }]
const ours: Config = { extends: 'strict', markets: ['eu', 'us-ca'], overrides }

export default defineConfig(ours)

// @ts-expect-error -- there is no such kind
export const wrongKind: FileKind = 'emial'

// @ts-expect-error -- there is no such setting
export const wrongSetting: Config = { overides: [] }
