import type { Option } from '@aboveboard/core'
import type { Rule } from 'eslint'

/** The options of a rule, as ESLint checks them: each is of the type of its default. */
export function schemaOf(options: Readonly<Record<string, Option>>): NonNullable<Rule.RuleMetaData['schema']> {
  const properties = Object.entries(options).map(([name, { default: value, means }]) => [name, { ...typeOf(value), description: means }] as const)
  return properties.length === 0 ? [] : [{ type: 'object', properties: Object.fromEntries(properties), additionalProperties: false }]
}

const typeOf = (value: unknown): object => (Array.isArray(value) ? { type: 'array', items: { type: 'string' } } : { type: typeof value })
