import angular from '@angular-eslint/template-parser'
import babel from '@babel/eslint-parser'
import json from '@eslint/json'
import markdown from '@eslint/markdown'
import html from '@html-eslint/eslint-plugin'
import * as typescript from '@typescript-eslint/parser'
import * as astro from 'astro-eslint-parser'
import { Linter as Linter9 } from 'eslint-9'
import { Linter } from 'eslint'
import * as svelte from 'svelte-eslint-parser'
import vue from 'vue-eslint-parser'

/** The ESLint before the one that we build with. */
export const Before = Linter9 as unknown as typeof Linter

const jsx = { parserOptions: { ecmaFeatures: { jsx: true } } }
const inner = { parserOptions: { ...jsx.parserOptions, parser: typescript } }

/** What reads code for ESLint, by name. */
export const parsers = {
  espree: { languageOptions: jsx },
  '@typescript-eslint/parser': { languageOptions: { ...jsx, parser: typescript } },
  '@babel/eslint-parser': {
    languageOptions: { parser: babel, parserOptions: { requireConfigFile: false, babelOptions: { babelrc: false, configFile: false, parserOpts: { plugins: ['jsx', 'typescript', 'decorators-legacy'] } } } },
  },
} as const satisfies Readonly<Record<string, Linter.Config>>

/** What reads other files for ESLint, by name. */
export const others = {
  '@eslint/markdown, gfm': { plugins: { markdown }, language: 'markdown/gfm', languageOptions: { frontmatter: 'yaml' } },
  '@eslint/markdown, commonmark': { plugins: { markdown }, language: 'markdown/commonmark', languageOptions: { frontmatter: 'yaml' } },
  '@eslint/json': { plugins: { json }, language: 'json/json' },
  '@html-eslint': { plugins: { html }, language: 'html/html' },
  'vue-eslint-parser': { languageOptions: { parser: vue, ...inner } },
  'svelte-eslint-parser': { languageOptions: { parser: svelte, ...inner } },
  'astro-eslint-parser': { languageOptions: { parser: astro, ...inner } },
  '@angular-eslint/template-parser': { languageOptions: { parser: angular } },
} as const satisfies Readonly<Record<string, Linter.Config>>

/** The ESLint that a parser or a language runs in: what runs on Node 20 of Babel’s parser knows none after 9. */
export const hostOf = (name: string): typeof Linter => (name === '@babel/eslint-parser' ? Before : Linter)
