export { type Config, defineConfig, type FileKind, type Market, type Override, type PresetName, type RuleSetting, type RuleSettings, type Severity } from '@aboveboard/config'
