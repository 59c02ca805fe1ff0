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
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    settings: { aboveboard: { locale: 'fr' } },
    rules: { 'no-undef': 'off', 'aboveboard/doubts': 'warn' },
  },
])
