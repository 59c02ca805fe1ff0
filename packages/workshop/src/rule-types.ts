import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Option } from '@aboveboard/core'
import type { Plate } from '../../eslint-plugin/src/plates.ts'

/**
 * Writes the type `Rules` beside those of the plugin: its rules with their options, for `rules: { … } satisfies Rules`. They
 * are not put into ESLint’s own types: its index signature takes no rule that may be left out.
 */
export async function writeRuleTypes(folder: string): Promise<void> {
  // Not before everything else stands: a build begins where nothing is built.
  const { allowances, plates } = await import('../../eslint-plugin/src/plates.ts')
  await writeFile(join(folder, 'rules.d.ts'), ruleTypes(plates, allowances))
  await appendFile(join(folder, 'index.d.ts'), "export type { Rules } from './rules.js';\n")
}

function ruleTypes(plates: readonly Plate[], allowances: readonly string[]): string {
  const rules = plates.flatMap(({ id, summary, options }) => [`  /** ${summary} */`, `  'aboveboard/${id}': RuleConfig<[${optionsType(options)}]>`])
  const others = [...allowances, 'doubts'].map((id) => `  'aboveboard/${id}': RuleConfig<[]>`)
  return `import type { RuleConfig } from '@eslint/core'
import type { Linter } from 'eslint'

interface OwnRules {
${[...rules, ...others].join('\n')}
}

/** Rules of a configuration, ours with their options: \`rules: { … } satisfies Rules\`. */
export type Rules = Partial<OwnRules> & Linter.RulesRecord
`
}

const optionsType = (options: Readonly<Record<string, Option>>): string => {
  const members = Object.entries(options).map(([name, { default: value, means }]) => `/** ${means} */ ${name}?: ${Array.isArray(value) ? 'readonly string[]' : typeof value}`)
  return members.length === 0 ? '' : `{ ${members.join('; ')} }`
}
