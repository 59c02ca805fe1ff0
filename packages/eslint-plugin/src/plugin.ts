import type { ESLint, Linter, Rule } from 'eslint'
import { configsOf, type Presets } from './configs.ts'
import { language } from './language.ts'
import { allowances, plates } from './plates.ts'
import { allowanceRule, doubts, eslintRule } from './rule.ts'
import { version } from './version.ts'

const rules: Readonly<Record<string, Rule.RuleModule>> = {
  ...Object.fromEntries(plates.map((plate) => [plate.id, eslintRule(plate)])),
  ...Object.fromEntries(allowances.map((id) => [id, allowanceRule(id, plates)])),
  doubts: doubts(plates),
}

export const plugin = {
  meta: { name: 'eslint-plugin-aboveboard', version, namespace: 'aboveboard' },
  rules,
  languages: { html: language('html'), mjml: language('mjml'), eml: language('eml'), strings: language('json', 'strings') },
  configs: {} as Record<Presets, Linter.Config[]>,
} satisfies ESLint.Plugin

// Its configurations name the plugin, and it names them.
Object.assign(plugin.configs, configsOf(plugin))
