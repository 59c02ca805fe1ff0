import aboveboard, { type Rules, type Settings } from 'eslint-plugin-aboveboard'
import { defineConfig } from 'eslint/config'

/** A configuration in TypeScript, compiled against what is built of the plugin: its rules, their options and its settings are typed. */
export default defineConfig({
  files: ['**/*.tsx'],
  plugins: { aboveboard },
  extends: ['aboveboard/recommended'],
  settings: { aboveboard: { kind: 'page', markets: ['eu'] } satisfies Settings },
  rules: { 'aboveboard/hardcoded-scarcity': ['warn', { figureless: true }], 'aboveboard/confirmshaming': 'off', 'another/rule': ['error', 1, 2] } satisfies Rules,
})

// @ts-expect-error -- there is no such option
export const wrongOption = { 'aboveboard/hardcoded-scarcity': ['warn', { figureles: true }] } satisfies Rules

// @ts-expect-error -- there is no such kind
export const wrongKind = { kind: 'emial' } satisfies Settings
