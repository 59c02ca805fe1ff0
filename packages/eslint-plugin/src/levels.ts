import type { FileSettings, Market } from '@aboveboard/config'
import type { Level, Levels } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'

let last: { readonly of: readonly unknown[]; readonly levels: Levels } | undefined

/**
 * How rules stand in a file: as ESLint says, and with what it does not say from the project's own configuration: options, the
 * markets, and rules that are turned off there, or only ask. Nearly always as in the file before.
 */
export function levelsIn(standing: Levels, told: FileSettings | undefined, markets: readonly Market[] | undefined): Levels {
  if (!told && !markets) return standing
  const of = [standing, told?.levels, markets]
  if (last?.of.every((each, i) => each === of[i])) return last.levels
  const levels = Object.fromEntries(Object.entries(standing).map(([id, level]) => [id, levelIn(id, level, told, markets)]))
  last = { of, levels }
  return levels
}

function levelIn(id: string, level: Level, told: FileSettings | undefined, markets: readonly Market[] | undefined): Level {
  if (level.severity === 'off' || told?.off.has(id)) return { severity: 'off' }
  const options = { ...told?.levels[id]?.options, ...(markets && withMarkets.has(id) && { markets }), ...level.options }
  return { severity: told?.asking.has(id) ? 'doubt' : level.severity, options }
}

const withMarkets: ReadonlySet<string> = new Set(rooms.filter(({ rule }) => rule.options?.['markets']).map(({ id }) => id))
