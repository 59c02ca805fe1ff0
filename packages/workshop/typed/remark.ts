import aboveboard, { type FileKind, type Market, type Options, type Preset, type RuleSetting, type Severity } from '@aboveboard/unified'
import { unified } from 'unified'

/** Options of the plugin for remark and rehype, compiled against what is built of it. */
const kind: FileKind = 'marketing-email'
const markets: readonly Market[] = ['eu', 'us-ca']
const preset: Preset = 'strict'
const severity: Severity = 'warn'
const urgency: RuleSetting = [severity, {}]
const options: Options = { kind, markets, preset, rules: { 'vague-urgency': urgency }, locale: 'fr', doubts: true }

export default unified().use(aboveboard, options)

// @ts-expect-error -- there is no such preset
export const wrongPreset: Options = { preset: 'strickt' }

// @ts-expect-error -- there is no such option
export const wrongOption: Options = { sevrity: 'warn' }
