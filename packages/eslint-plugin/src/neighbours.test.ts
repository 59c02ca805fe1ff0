import js from '@eslint/js'
import json from '@eslint/json'
import markdown from '@eslint/markdown'
import html from '@html-eslint/eslint-plugin'
import { Linter } from 'eslint'
import a11y from 'eslint-plugin-jsx-a11y'
import react from 'eslint-plugin-react'
import hooks from 'eslint-plugin-react-hooks'
import vue from 'eslint-plugin-vue'
import { type Config, defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import plugin from './index.ts'

const code = ['**/*.{js,jsx,ts,tsx}']
const components = ['**/*.{jsx,tsx}']
const ours = defineConfig({ plugins: { aboveboard: plugin }, extends: ['aboveboard/recommended'] })
const asConfig = (config: unknown): Config => config as Config

/** As the READMEs of each tell to write it. */
const neighbours: readonly Config[][] = [
  defineConfig({ files: code, extends: [js.configs.recommended] }),
  defineConfig({ files: code, extends: [tseslint.configs.recommended] }),
  defineConfig({ files: components, settings: { react: { version: '19.0' } }, extends: [asConfig(react.configs.flat['recommended'])] }),
  defineConfig({ files: components, extends: [asConfig(hooks.configs.flat.recommended)] }),
  defineConfig({ files: components, extends: [asConfig(a11y.flatConfigs.recommended)] }),
  defineConfig({ files: ['**/*.html'], plugins: { html: html }, language: 'html/html', rules: { 'html/require-img-alt': 'error' } }),
  defineConfig({ files: ['**/*.md'], plugins: { markdown }, extends: ['markdown/recommended'] }),
  defineConfig({ files: ['**/*.json'], plugins: { json }, language: 'json/json', extends: ['json/recommended'] }),
  defineConfig({ files: ['**/*.vue'], extends: [vue.configs['flat/essential']], languageOptions: { parserOptions: { parser: tseslint.parser } } }),
]

const box = '<label><input type="checkbox" checked> Send me the newsletter</label>'
const consent = 'aboveboard/prechecked-consent'
const shame = 'aboveboard/confirmshaming'

/** Files in which several have something to say. */
const files = [
  ['Signup.tsx', `export const Signup = (props: any) => props.of.map((each) => <li>${box.replace('checked>', 'checked readOnly />')}<img src={each} /></li>)`, [consent, '@typescript-eslint/no-explicit-any', 'react/jsx-key', 'jsx-a11y/alt-text']],
  ['useOffer.ts', 'export function offer() { debugger; confirm("No thanks, I hate saving money") }', ['no-debugger']],
  ['signup.html', `<!doctype html><html lang="en"><body>${box}<img src="a.png"></body></html>`, [consent, 'html/require-img-alt']],
  ['notes.md', `# Notes\n\n${box}\n\n[Read more]()\n`, [consent, 'markdown/no-empty-links']],
  ['locales/en.json', '{ "no": "No thanks, I hate saving money", "yes": "Yes", "yes": "Yes" }', [shame, 'json/no-duplicate-keys']],
  ['Signup.vue', `<template><ul><li v-for="each in items">${box}</li></ul></template>`, [consent, 'vue/require-v-for-key']],
] as const

/** Ours among the neighbours, at each place, whichever way round those stand. */
const orders = [neighbours, [...neighbours].reverse()].flatMap((others, way) =>
  Array.from({ length: others.length + 1 }, (_, place) => ({ way: way === 0 ? 'in order' : 'the other way round', place, config: defineConfig([...others.slice(0, place), ours, ...others.slice(place)] as Config[]) })),
)

describe.each(files)('%s', (filename, source, wanted) => {
  test.each(orders)('nobody is silenced: ours after $place of the others, $way', ({ config }) => {
    const said = new Linter().verify(source, config, { filename })
    expect(said.filter(({ fatal }) => fatal)).toEqual([])
    expect(said.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining([...wanted]))
  })

  test('the others say what they say without ours', () => {
    const without = (config: Config[]): unknown[] => new Linter().verify(source, config, { filename }).filter(({ ruleId }) => !ruleId?.startsWith('aboveboard/'))
    expect(without(orders[0]!.config)).toEqual(without(defineConfig(neighbours as unknown as Config[])))
  })
})

test('with our languages for the files that nobody else reads, and rules of JavaScript on for every file', () => {
  const config = defineConfig([js.configs.recommended, ...defineConfig({ plugins: { aboveboard: plugin }, extends: ['aboveboard/html', 'aboveboard/strings'] }), ours])
  for (const [filename, source] of [['signup.html', box], ['views/signup.html.erb', `<% if open? %>${box}<% end %>`]] as const)
    expect(new Linter().verify(source, config, { filename }).map(({ ruleId }) => ruleId)).toEqual([consent])
  expect(new Linter().verify('{ "no": "No thanks, I hate saving money" }', config, { filename: 'locales/en.json' }).map(({ ruleId }) => ruleId)).toEqual([shame])
})
