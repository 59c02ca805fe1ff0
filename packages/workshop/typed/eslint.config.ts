import aboveboard from 'eslint-plugin-aboveboard'
import { defineConfig } from 'eslint/config'

/** A configuration in TypeScript, compiled against what is built of the plugin: its rules, their options and its settings are known. */
export default defineConfig({
  files: ['**/*.tsx'],
  plugins: { aboveboard },
  extends: ['aboveboard/recommended'],
  settings: { aboveboard: { kind: 'page', markets: ['eu'] } },
  rules: { 'aboveboard/hardcoded-scarcity': ['warn', { figureless: true }], 'aboveboard/confirmshaming': 'off', 'another/rule': ['error', 1, 2] },
})

export const wrongOption = defineConfig({
  rules: {
    // @ts-expect-error -- there is no such option
    'aboveboard/hardcoded-scarcity': ['warn', { figureles: true }],
  },
})

export const wrongKind = defineConfig({
  settings: {
    // @ts-expect-error -- there is no such kind
    aboveboard: { kind: 'emial' },
  },
})
