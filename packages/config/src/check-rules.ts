import type { Option } from '@aboveboard/core'
import { allowanceRules } from '@aboveboard/core/allowance-rules'
import { nearest } from './nearest.ts'
import type { Plate } from './plate.ts'
import type { Words } from './words/en.ts'
import type { Config, RuleSetting, RuleSettings } from './config.ts'
import type { Path } from './loaded.ts'
import { type Mistake, shown, written } from './mistake.ts'

/** Mistakes that only the rules themselves can tell: unknown ids, unknown options, values of another type. */
export function mistakenRules({ rules, overrides = [] }: Config, plates: readonly Plate[], words: Words): Mistake[] {
  const known = new Map(plates.map((plate) => [plate.id, plate]))
  const ids = [...known.keys(), ...allowanceRules]
  const inOverrides = overrides.map((each, i): [Path, RuleSettings] => [['overrides', i, 'rules'], each.rules ?? {}])
  const blocks: [Path, RuleSettings][] = [[['rules'], rules ?? {}], ...inOverrides]
  return blocks.flatMap(([path, block]) =>
    Object.entries(block).flatMap(([id, setting]): Mistake[] => {
      const plate = known.get(id)
      const here = [...path, id]
      if (ids.includes(id)) return mistakenOptions(plate?.rule.options ?? {}, setting, here, words)
      return [{ path: here, sentence: unknownRule(id, written(path), ids, words) }]
    }),
  )
}

/** Rules bear the name of the plugin in ESLint alone: `aboveboard/vague-urgency`. */
export const unknownRule = (id: string, where: string, known: readonly string[], words: Words): string =>
  words.config.unknownRule(id, where, nearest(id.replace(/^aboveboard\//, ''), known))

function mistakenOptions(options: Readonly<Record<string, Option>>, setting: RuleSetting, path: Path, words: Words): Mistake[] {
  const given = typeof setting === 'string' ? {} : (setting[1] ?? {})
  return Object.entries(given).flatMap(([name, value]): Mistake[] => {
    const here = [...path, 1, name]
    const option = options[name]
    if (!option) return [{ path: here, sentence: words.config.unknownOption(name, written(path), nearest(name, Object.keys(options))) }]
    if (shape(value) === shape(option.default)) return []
    return [{ path: here, sentence: words.config.wrongOption(written(here), shown(value), words.config.expected[shape(option.default)]) }]
  })
}

function shape(value: unknown): 'number' | 'boolean' | 'string' | 'list' | 'other' {
  // A list that a rule takes is one of words: its default, which tells, is empty.
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? 'list' : 'other'
  const type = typeof value
  return type === 'number' || type === 'boolean' || type === 'string' ? type : 'other'
}
