import { allowanceRules, type Preset } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import type { ESLint, Linter, Rule } from 'eslint'
import { language } from './language.ts'
import { allowanceRule, doubts, eslintRule } from './rule.ts'
import { version } from './version.ts'

const rules: Readonly<Record<string, Rule.RuleModule>> = {
  ...Object.fromEntries(rooms.map((room) => [room.id, eslintRule(room)])),
  ...Object.fromEntries(allowanceRules.map((id) => [id, allowanceRule(id, rooms)])),
  doubts: doubts(rooms),
}

export const plugin = {
  meta: { name: 'eslint-plugin-aboveboard', version, namespace: 'aboveboard' },
  rules,
  languages: { html: language('html'), mjml: language('mjml'), eml: language('eml'), strings: language('json', 'strings') },
  configs: {} as Record<'recommended' | 'strict', Linter.Config[]>,
} satisfies ESLint.Plugin

const severities = (preset: Preset): Linter.RulesRecord => ({
  ...Object.fromEntries(rooms.map(({ id, rule }) => [`aboveboard/${id}`, rule.severity[preset]])),
  ...Object.fromEntries(allowanceRules.map((id) => [`aboveboard/${id}`, 'warn' as const])),
})

const preset = (name: Preset): Linter.Config[] => [{ name: `aboveboard/${name}`, plugins: { aboveboard: plugin }, rules: severities(name) }]

Object.assign(plugin.configs, { recommended: preset('recommended'), strict: preset('strict') })
