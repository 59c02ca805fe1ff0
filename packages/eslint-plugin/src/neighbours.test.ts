import { fileURLToPath } from 'node:url'
import js from '@eslint/js'
import json from '@eslint/json'
import markdown from '@eslint/markdown'
import html from '@html-eslint/eslint-plugin'
import { ESLint, type Linter } from 'eslint'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import react from 'eslint-plugin-react'
import vue from 'eslint-plugin-vue'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import hire from '../../../examples/hire-vue/eslint.config.js'
import shop from '../../../examples/shop-react/eslint.config.js'
import aboveboard from './index.ts'

const examples = new URL('../../../examples/', import.meta.url)

/** What a project’s own configuration reports, as `file line:column rule`. */
async function reported(project: string, config: readonly unknown[]): Promise<string[]> {
  const cwd = fileURLToPath(new URL(`${project}/`, examples))
  const results = await new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [...config, rootedAt(cwd)] as Linter.Config[] }).lintFiles(['.'])
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${filePath.slice(cwd.length)} ${line}:${column} ${ruleId ?? message}`),
  )
}
/** typescript-eslint goes by the configuration that asked for it, and here several do. */
const rootedAt = (cwd: string): Linter.Config => ({ languageOptions: { parserOptions: { tsconfigRootDir: cwd } } })

const ours = (rule: string): boolean => rule.startsWith('aboveboard/')

describe('the projects among the examples', () => {
  test('React and TypeScript, in the shape of Vite’s template', async () => {
    expect((await reported('shop-react', shop)).sort()).toEqual([
      'locales/en.json 10:17 aboveboard/confirmshaming',
      'locales/en.json 14:15 aboveboard/missing-total-price',
      'locales/en.json 5:15 aboveboard/hardcoded-scarcity',
      'locales/fr.json 10:17 aboveboard/confirmshaming',
      'locales/fr.json 5:15 aboveboard/hardcoded-scarcity',
      'src/ProductPage.tsx 24:31 aboveboard/randomized-pressure',
      'src/ProductPage.tsx 27:32 aboveboard/preselected-addon',
      'src/SaleBanner.tsx 10:18 aboveboard/fake-countdown',
      'src/SaleBanner.tsx 10:24 react-hooks/purity',
      'src/Signup.tsx 13:32 aboveboard/prechecked-consent',
    ])
  })

  test('Vue', async () => {
    expect((await reported('hire-vue', hire)).sort()).toEqual([
      'src/components/BookingForm.vue 29:14 aboveboard/preselected-addon',
      'src/components/BookingForm.vue 37:14 aboveboard/prechecked-consent',
      'src/components/WeekendOffer.vue 22:51 aboveboard/confirmshaming',
      'src/components/WeekendOffer.vue 6:33 aboveboard/fake-countdown',
    ])
  })
})

/** One file of each kind, with something in it for us and for whoever else reads it. */
const files = {
  'Offer.tsx': 'const unused = 1\nexport const Offer = () => <><img src="cup.jpg" /><label><input type="checkbox" defaultChecked /> Send me the newsletter</label></>\n',
  'Offer.vue': '<script setup lang="ts">\nconst unused = 1\n</script>\n<template>\n  <p v-for="cup in []">No key</p>\n  <button>No thanks, I hate saving money</button>\n</template>\n',
  'offer.html': '<!doctype html>\n<html lang="en">\n<body>\n<img src="cup.jpg">\n<button>No thanks, I hate saving money</button>\n</body>\n</html>\n',
  'offer.md': '# Offer\n\n```\nno language\n```\n\nHurry, only 3 left in stock!\n',
  'locales/en.json': '{\n  "decline": "No thanks, I hate saving money",\n  "decline": "No thanks, I hate saving money"\n}\n',
}

const neighbours = {
  js: defineConfig({ files: ['**/*.{ts,tsx,vue}'], extends: [js.configs.recommended] }),
  tseslint: defineConfig({ files: ['**/*.{ts,tsx,vue}'], extends: [tseslint.configs.recommended, rootedAt(fileURLToPath(examples))] }),
  react: defineConfig({ files: ['**/*.tsx'], extends: [react.configs.flat['recommended']!, react.configs.flat['jsx-runtime']!], settings: { react: { version: '19.2' } } }),
  'jsx-a11y': defineConfig({ files: ['**/*.tsx'], extends: [jsxA11y.flatConfigs.recommended] }),
  vue: defineConfig({ files: ['**/*.vue'], extends: [vue.configs['flat/essential'], { languageOptions: { parserOptions: { parser: tseslint.parser } } }] }),
  html: defineConfig({ files: ['**/*.html'], plugins: { html: html }, language: 'html/html', rules: { 'html/require-img-alt': 'error' } }),
  markdown: defineConfig({ files: ['**/*.md'], plugins: { markdown }, extends: ['markdown/recommended'] }),
  json: defineConfig({ files: ['**/*.json'], plugins: { json }, language: 'json/json', extends: ['json/recommended'] }),
}
/** What the README tells whose files are read by others. */
const recommended = defineConfig({ files: ['**/*.{tsx,vue,html,md,json}'], plugins: { aboveboard }, extends: ['aboveboard/recommended'] })

async function inOneConfig(config: Linter.Config[]): Promise<readonly (readonly [file: string, rule: string, line: number])[]> {
  const eslint = new ESLint({ cwd: fileURLToPath(examples), overrideConfigFile: true, overrideConfig: config })
  const results = await Promise.all(Object.entries(files).map(([filePath, text]) => eslint.lintText(text, { filePath })))
  return results.flat().flatMap(({ filePath, messages }) => messages.map(({ ruleId, line, message }) => [filePath.slice(fileURLToPath(examples).length), ruleId ?? message, line] as const))
}

describe('beside every neighbour', async () => {
  const blocks = Object.values(neighbours)
  const alone = await inOneConfig(blocks.flat())
  const found = [
    ['Offer.tsx', 'aboveboard/prechecked-consent', 2],
    ['Offer.vue', 'aboveboard/confirmshaming', 6],
    ['offer.html', 'aboveboard/confirmshaming', 5],
    ['offer.md', 'aboveboard/hardcoded-scarcity', 7],
    ['locales/en.json', 'aboveboard/confirmshaming', 2],
    ['locales/en.json', 'aboveboard/confirmshaming', 3],
  ]

  test('each of them has something to say', () => {
    expect(alone.map(([file, rule]) => `${file} ${rule}`)).toEqual(expect.arrayContaining([
      'Offer.tsx @typescript-eslint/no-unused-vars', 'Offer.tsx jsx-a11y/alt-text', 'Offer.vue vue/require-v-for-key', 'offer.html html/require-img-alt',
      'offer.md markdown/fenced-code-language', 'locales/en.json json/no-duplicate-keys',
    ]))
  })

  test.each(blocks.map((_, at) => [at] as const).concat([[blocks.length]]))('standing at place %i, we say the same and silence nobody', async (at) => {
    const said = await inOneConfig([...blocks.slice(0, at), recommended, ...blocks.slice(at)].flat())
    expect(said.filter(([, rule]) => ours(rule)).sort()).toEqual([...found].sort())
    expect(said.filter(([, rule]) => !ours(rule))).toEqual(alone)
  })

  test('and with the neighbours turned round', async () => {
    // Of the two that name a parser for Vue, the one that can read it must come last, with us or without.
    const { vue, ...others } = neighbours
    const turned = [...Object.values(others).toReversed(), vue]
    const said = await inOneConfig([recommended, ...turned].flat())
    expect(said.filter(([, rule]) => ours(rule)).sort()).toEqual([...found].sort())
    expect(said.filter(([, rule]) => !ours(rule))).toEqual(await inOneConfig(turned.flat()))
  })

  /** A file has one language. The README says to leave ours out where others read the files; here is what happens to whoever does not. */
  describe('who brings our languages too', () => {
    const reading = (name: 'html' | 'strings'): Linter.Config[] => defineConfig({ plugins: { aboveboard }, extends: [`aboveboard/${name}`] })

    test('before the neighbours, hears everybody', async () => {
      const said = await inOneConfig([recommended, reading('html'), reading('strings'), ...blocks].flat())
      expect(said.filter(([, rule]) => ours(rule)).sort()).toEqual([...found].sort())
      expect(said.filter(([, rule]) => !ours(rule))).toEqual(alone)
    })

    test('after them, no longer hears who needs the language that was there', async () => {
      const said = await inOneConfig([...blocks, recommended, reading('html')].flat())
      expect(said.filter(([, rule]) => ours(rule)).sort()).toEqual([...found].sort())
      const silenced = alone.filter(([file, rule]) => !said.some((other) => other[0] === file && other[1] === rule)).map(([, rule]) => rule)
      expect(silenced).toEqual(['html/require-img-alt'])
    })

    test('or is told by ESLint that those rules do not know it', async () => {
      await expect(inOneConfig([...blocks, recommended, reading('strings')].flat())).rejects.toThrow(/json\/no-duplicate-keys/)
    })
  })
})
