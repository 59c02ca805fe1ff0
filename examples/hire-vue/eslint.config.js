import js from '@eslint/js'
import aboveboard from 'eslint-plugin-aboveboard'
import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig([
  globalIgnores(['dist']),
  {
    files: ['**/*.{ts,vue}'],
    plugins: { aboveboard },
    extends: [js.configs.recommended, tseslint.configs.recommended, vue.configs['flat/essential'], 'aboveboard/recommended'],
    // TypeScript knows which names there are.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  { plugins: { aboveboard }, extends: ['aboveboard/html'] },
])
