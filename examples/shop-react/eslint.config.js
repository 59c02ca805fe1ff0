import js from '@eslint/js'
import aboveboard from 'eslint-plugin-aboveboard'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import react from 'eslint-plugin-react'
import reactHooks from 'eslint-plugin-react-hooks'
import reactRefresh from 'eslint-plugin-react-refresh'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig([
  globalIgnores(['dist']),
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { aboveboard },
    extends: [
      js.configs.recommended,
      tseslint.configs.recommended,
      react.configs.flat.recommended,
      react.configs.flat['jsx-runtime'],
      reactHooks.configs.flat.recommended,
      reactRefresh.configs.vite,
      jsxA11y.flatConfigs.recommended,
      'aboveboard/recommended',
    ],
    settings: { react: { version: '19.2' } },
  },
  // The page itself, and the messages in `locales/`.
  { plugins: { aboveboard }, extends: ['aboveboard/html', 'aboveboard/strings'] },
])
