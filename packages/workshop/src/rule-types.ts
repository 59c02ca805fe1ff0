import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Option } from '@aboveboard/core'
import { allowances, type Plate, plates } from '../../eslint-plugin/src/plates.ts'

/**
 * Writes the types of our rules and settings into ESLint's own, so that `defineConfig` knows them. ESLint's types are
 * CommonJS: only what is written as such reaches them.
 */
export async function writeRuleTypes(folder: string): Promise<void> {
  await writeFile(join(folder, 'rules.d.cts'), ruleTypes(plates))
  const index = join(folder, 'index.d.ts')
  const written = await readFile(index, 'utf8')
  if (!written.startsWith(reference)) await writeFile(index, `${reference}\n${written}`)
}

const reference = '/// <reference path="./rules.d.cts" />'

function ruleTypes(plates: readonly Plate[]): string {
  const rules = plates.flatMap(({ id, summary, options }) => [`    /** ${summary} */`, `    'aboveboard/${id}': RuleConfig<[${optionsType(options)}]>`])
  const others = [...allowances, 'doubts'].map((id) => `    'aboveboard/${id}': RuleConfig<[]>`)
  return `import type { RuleConfig } from '@eslint/core'
import type { Settings } from './settings.js' with { 'resolution-mode': 'import' }

declare module '@eslint/core' {
  interface RulesConfig {
${[...rules, ...others].join('\n')}
  }

  interface SettingsConfig {
    aboveboard?: Settings
  }
}
`
}

const optionsType = (options: Readonly<Record<string, Option>>): string => {
  const members = Object.entries(options).map(([name, { default: value, means }]) => `/** ${means} */ ${name}?: ${Array.isArray(value) ? 'readonly string[]' : typeof value}`)
  return members.length === 0 ? '' : `{ ${members.join('; ')} }`
}
