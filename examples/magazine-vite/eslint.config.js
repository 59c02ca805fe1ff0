import js from '@eslint/js'
import aboveboard from 'eslint-plugin-aboveboard'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig([
  globalIgnores(['dist']),
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { aboveboard },
    extends: [js.configs.recommended, tseslint.configs.recommended, reactHooks.configs.flat.recommended, 'aboveboard/recommended'],
  },
  { plugins: { aboveboard }, extends: ['aboveboard/html'] },
])
