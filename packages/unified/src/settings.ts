import { createSettings, type Locale, Misconfigured, nearest, presetNames } from '@aboveboard/config'
import { validConfig } from '@aboveboard/config/validate'
import { en } from '@aboveboard/config/words/en'
import { fr } from '@aboveboard/config/words/fr'
import { kinds, type Levels } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import type { Options } from './options.ts'

/** Options known to be right, and how rules stand by them. */
export interface Settings extends Options {
  readonly locale: Locale
  readonly levels: Levels
}

const known = new WeakMap<Options, Settings>()

/**
 * The settings of a plugin, which are worked out when its first file comes.
 *
 * @throws Misconfigured where an option is unknown, or is given what it does not take
 */
export function settingsOf(options: Options): Settings {
  let settings = known.get(options)
  if (!settings) known.set(options, (settings = checked(options)))
  return settings
}

function checked(options: Options): Settings {
  const { preset = 'recommended', kind, lang, doubts = false, ...others } = options
  const locale = others.locale === 'fr' ? 'fr' : 'en'
  const words = locale === 'fr' ? fr : en
  const { expected, wrongValue } = words.config
  const takes = (option: keyof Options, isTaken: boolean, what: string, known: readonly string[] = []): void => {
    if (!isTaken) throw new Misconfigured(`${name}: ${wrongValue(option, JSON.stringify(options[option]), what, nearest(String(options[option]), known))}`)
  }
  takes('preset', [preset].flat().every((each) => presetNames.includes(each)), expected.extends, presetNames)
  takes('kind', kind === undefined || kinds.includes(kind), expected.kind(kinds.join(', ')), kinds)
  takes('lang', lang === undefined || typeof lang === 'string', expected.lang)
  takes('doubts', typeof doubts === 'boolean', expected.boolean)
  // The rest is what a configuration file takes as well.
  const config = validConfig({ value: { ...others, extends: preset }, line: () => undefined }, name, rooms, words)
  const { levels } = createSettings(config, { rules: [] }, rooms, '', () => () => false)('')
  return { ...options, locale, levels }
}

const name = '@aboveboard/unified'
