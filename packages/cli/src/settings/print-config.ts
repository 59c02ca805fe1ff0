import { relative, sep } from 'node:path'
import type { Level } from '@aboveboard/core'
import type { RunSettings } from './settings.ts'

/** The settings that apply to a file, as JSON. */
export function printedConfig(file: string, settings: RunSettings): string {
  const { config, locale, now, base, ignores } = settings
  const { levels, kind, lang } = settings.for(file)
  const shown = {
    file,
    config: settings.file ?? null,
    ignored: ignores?.verdict(relative(base, file).replaceAll(sep, '/')) ?? false,
    kind,
    lang,
    locale,
    now: now.toISOString().slice(0, 10),
    markets: config.markets,
    components: config.components,
    polymorphicPropName: config.polymorphicPropName,
    attributes: config.attributes,
    shows: config.shows,
    rules: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, setting(level)])),
  }
  return `${JSON.stringify(shown, null, 2)}\n`
}

const setting = ({ severity, options }: Level): unknown => (options && Object.keys(options).length > 0 ? [severity, options] : severity)
