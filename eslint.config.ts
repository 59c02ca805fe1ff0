import js from '@eslint/js'
import type { Linter } from 'eslint'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** A wall: what a folder may not import, and why. Tests may look over it. */
const wall = (folder: string, banned: string, why: string): Linter.Config => ({
  files: [`${folder}/**/*.ts`],
  ignores: ['**/*.test.ts', 'packages/{eslint-plugin,unified}/src/testing/**'],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: banned, message: why }] }] },
})

export default defineConfig(
  globalIgnores(['**/dist/', '**/*.generated.ts', 'examples/', 'packages/workshop/{demos,formats,projects}/', 'packages/workshop/typed/', '.cache/', 'packages/cli/bin/']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: ['packages/*/tsconfig.json', 'rules/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-control-regex': 'off',
      // French puts no-break spaces into its sentences.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-restricted-properties': ['error', { object: 'process', property: 'exit', message: 'Output still in the pipe would be lost: set process.exitCode.' }],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Walking up a tree begins here: `let element = this`.
      '@typescript-eslint/no-this-alias': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // Libraries' string enums are compared with the strings they are.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  wall('packages/core', '^@aboveboard/|^aboveboard$|/(config|readers|rules|cli|eslint-plugin|unified|workshop)/|^node:', 'core knows no syntax, no rule, no Node: it runs anywhere, in an editor or a browser.'),
  wall('packages/config', '^@aboveboard/(?!core(?:/|$))|^aboveboard$|/(readers|rules|cli|eslint-plugin|unified|workshop)/', 'A configuration means the same to every host: it knows core only.'),
  wall('packages/readers', '^@aboveboard/(?!core$)|^aboveboard$|/(config|rules|cli|eslint-plugin|unified|workshop)/|^node:', 'A reader gives a page and does not know who will look at it: it imports core only.'),
  wall('rules', '^(?!@aboveboard/core$|\\./)', 'A rule cannot know which syntax it is in: it imports core, and nothing else.'),
  wall('packages/cli', '^@aboveboard/(?:unified|workshop)|^eslint-plugin-aboveboard$|/(eslint-plugin|unified|workshop)/', 'The workshop is never published, and a host knows no other host.'),
  wall('packages/unified', '^@aboveboard/workshop|^aboveboard$|^eslint-plugin-aboveboard$|/(cli|eslint-plugin|workshop)/', 'A host knows core, configurations, readers and rules, and no other host.'),
  wall('packages/eslint-plugin', '^@aboveboard/(?:unified|workshop)|^aboveboard$|/(cli|unified|workshop)/', 'A host knows core, configurations, readers and rules, and no other host.'),
  {
    // Runs in a browser, in the report that it is written into.
    files: ['packages/cli/src/reporters/html/page.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      sourceType: 'script',
      parserOptions: { project: false },
      globals: Object.fromEntries(['document', 'addEventListener', 'localStorage', 'FormData', 'Option', 'IntersectionObserver', 'setTimeout'].map((name) => [name, 'readonly'])),
    },
  },
  {
    // They talk to the person at the terminal.
    files: ['packages/workshop/**/*.ts', '*.config.ts'],
    rules: { 'no-console': 'off' },
  },
)
