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

/** Of what a configuration file takes, what makes sense for whoever names its files elsewhere. */
const known: Readonly<Record<keyof Options, true>> = {
  preset: true,
  rules: true,
  locale: true,
  markets: true,
  kind: true,
  lang: true,
  now: true,
  doubts: true,
  components: true,
  polymorphicPropName: true,
  attributes: true,
  shows: true,
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
  const { preset = 'recommended', kind: _kind, lang: _lang, doubts: _doubts, ...others } = options
  const locale = others.locale === 'fr' ? 'fr' : 'en'
  const words = locale === 'fr' ? fr : en
  complainOf(options, words)
  // The rest is what a configuration file takes as well.
  const config = validConfig({ value: { ...others, extends: preset }, line: () => undefined }, name, rooms, words)
  const { levels } = createSettings(config, { rules: [] }, rooms, '', () => () => false)('')
  return { ...options, locale, levels }
}

/** @throws Misconfigured where there is no such option, or one of our own is given what it does not take */
function complainOf(options: Options, { config: { expected, unknownSetting, wrongValue } }: typeof en): void {
  const unknown = Object.keys(options).find((option) => !Object.hasOwn(known, option))
  if (unknown !== undefined) throw new Misconfigured(`${name}: ${unknownSetting(unknown, '', nearest(unknown, Object.keys(known)))}`)
  const { preset = [], kind, lang = '', doubts = false } = options
  const takes = (option: keyof Options, isTaken: boolean, what: string, among: readonly string[] = []): void => {
    if (!isTaken) throw new Misconfigured(`${name}: ${wrongValue(option, JSON.stringify(options[option]), what, nearest(String(options[option]), among))}`)
  }
  takes('preset', [preset].flat().every((each) => presetNames.includes(each)), expected.extends, presetNames)
  takes('kind', kind === undefined || kinds.includes(kind), expected.kind(kinds.join(', ')), kinds)
  takes('lang', typeof lang === 'string', expected.lang)
  takes('doubts', typeof doubts === 'boolean', expected.boolean)
}

const name = '@aboveboard/unified'
