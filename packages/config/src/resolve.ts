import { relative, sep } from 'node:path'
import type { Kind, Levels } from '@aboveboard/core'
import { allowanceRules } from '@aboveboard/core/allowance-rules'
import type { Plate } from './plate.ts'
import type { Config, PresetName, RuleSetting, RuleSettings, Severity } from './config.ts'

/** What is said on the command line, over any configuration. */
export interface Asked {
  readonly rules: readonly (readonly [id: string, severity: Severity])[]
  readonly kind?: Kind | undefined
  readonly lang?: string | undefined
}

/** How one file is to be read and judged. */
export interface FileSettings {
  readonly levels: Levels
  readonly kind: Kind | undefined
  readonly lang: string | undefined
  /** Rules that are turned off by name. */
  readonly off: ReadonlySet<string>
  /** Rules that only ask, by name. */
  readonly asking: ReadonlySet<string>
}

/**
 * Settings by file. `base` is the folder globs start from; `matcher` compiles a glob list when overrides need one.
 * Files under the same overrides share one object.
 */
export function createSettings(
  config: Config,
  asked: Asked,
  plates: readonly Plate[],
  base: string,
  matcher: (globs: readonly string[]) => (path: string) => boolean,
): (file: string) => FileSettings {
  const overrides = (config.overrides ?? []).map((each) => ({ ...each, matches: matcher([each.files].flat()) }))
  const start = withRules(startingLevels(config, plates), config.rules)
  const known = new Map<string, FileSettings>()

  return (file) => {
    const path = overrides.length > 0 ? relative(base, file).replaceAll(sep, '/') : ''
    const applied = overrides.filter(({ matches }) => matches(path))
    const key = applied.map((each) => overrides.indexOf(each)).join()
    let settings = known.get(key)
    if (!settings) {
      const named = Object.entries(Object.assign({}, config.rules, ...applied.map(({ rules }) => rules)) as RuleSettings)
      const at = (severity: Severity): ReadonlySet<string> => new Set(named.flatMap(([id, setting]) => (parts(setting)[0] === severity ? [id] : [])))
      const levels = applied.reduce((levels, { rules }) => withRules(levels, rules), start)
      settings = {
        levels: told(withRules(levels, Object.fromEntries(asked.rules)), config, plates),
        kind: asked.kind ?? applied.findLast(({ kind }) => kind !== undefined)?.kind,
        lang: asked.lang ?? applied.findLast(({ lang }) => lang !== undefined)?.lang,
        off: at('off'),
        asking: at('doubt'),
      }
      known.set(key, settings)
    }
    return settings
  }
}

function startingLevels({ extends: names = ['recommended'] }: Config, plates: readonly Plate[]): Levels {
  const off: Levels = Object.fromEntries([...plates.map(({ id }) => id), ...allowanceRules].map((id) => [id, { severity: 'off' }]))
  const onComments: Levels = Object.fromEntries(allowanceRules.map((id) => [id, { severity: 'warn' }]))
  return [names].flat().reduce((levels, name) => ({ ...levels, ...preset(plates, name), ...onComments }), off)
}

const preset = (plates: readonly Plate[], name: PresetName): Levels => Object.fromEntries(plates.map(({ id, rule }) => [id, { severity: rule.severity[name] }]))

/** A severity alone keeps the options that were set before. */
function withRules(levels: Levels, rules: RuleSettings = {}): Levels {
  const changed = { ...levels }
  for (const [id, setting] of Object.entries(rules)) {
    const [severity, options] = parts(setting)
    changed[id] = { severity, options: options ?? levels[id]?.options }
  }
  return changed
}

const parts = (setting: RuleSetting): readonly [Severity, object?] => (typeof setting === 'string' ? [setting] : setting)

/** Rules that have a `markets` option are told the run's markets, unless they were told their own. */
function told(levels: Levels, { markets }: Config, plates: readonly Plate[]): Levels {
  if (!markets) return levels
  const changed = { ...levels }
  for (const { id, rule } of plates) {
    const level = levels[id]
    if (level && rule.options?.['markets']) changed[id] = { ...level, options: { markets, ...level.options } }
  }
  return changed
}
