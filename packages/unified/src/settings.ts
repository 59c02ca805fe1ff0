import { createSettings, hostSettings, type Locale, Misconfigured, nearest, presetNames } from '@aboveboard/config'
import { wordsIn, wrongSettings } from '@aboveboard/config/host-settings'
import { validConfig } from '@aboveboard/config/validate'
import type { Levels } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import type { Options } from './options.ts'

/** Options known to be right, and how rules stand by them. */
export interface Settings extends Options {
  readonly locale: Locale
  readonly levels: Levels
}

/** By options, as JSON: engines make a plugin anew for every file. */
const right = new Map<string, Settings>()

/**
 * The settings of a plugin, which are worked out when its first file comes.
 *
 * @throws Misconfigured where an option is unknown, or is given what it does not take
 */
export function settingsOf(options: Options): Settings {
  const said = JSON.stringify(options)
  let settings = right.get(said)
  if (!settings) right.set(said, (settings = checked(options)))
  return settings
}

function checked(options: Options): Settings {
  const locale = options.locale === 'fr' ? 'fr' : 'en'
  const words = wordsIn(locale)
  const wrong = [...wrongSettings(options, [...hostSettings, 'preset', 'rules', 'doubts'], [], words), ...wrongOwn(options, words)]
  if (wrong.length > 0) throw new Misconfigured(wrong.map((sentence) => `${name}: ${sentence}`).join('\n'))
  const { preset = 'recommended', rules = {}, markets } = options
  const config = validConfig({ value: { extends: preset, rules, ...(markets && { markets }) }, line: () => undefined }, name, rooms, words)
  const { levels } = createSettings(config, { rules: [] }, rooms, '', () => () => false)('')
  return { ...options, locale, levels }
}

/** What is wrong with the options that no configuration file takes. */
function wrongOwn({ preset = [], doubts = false }: Options, { config: { expected, wrongValue } }: ReturnType<typeof wordsIn>): readonly string[] {
  const stray: unknown = [preset].flat().find((each) => !presetNames.includes(each))
  return [
    ...(stray === undefined ? [] : [wrongValue('preset', JSON.stringify(preset), expected.extends, nearest(String(stray), presetNames))]),
    ...(typeof doubts === 'boolean' ? [] : [wrongValue('doubts', JSON.stringify(doubts), expected.boolean)]),
  ]
}

const name = '@aboveboard/unified'
