import { type Locale, locales, nearest } from '@aboveboard/config'
import { kinds, markets } from '@aboveboard/core'
import { load as reading } from './on-demand/config.ts'
import { Unusable } from './unusable.ts'

/** What a file is to its reader. Core's kinds, written out so that the published types stand alone; a test keeps them the same. */
export type FileKind = 'page' | 'marketing-email' | 'service-email' | 'email' | 'component' | 'strings' | 'prose'

/** Where copy is read. Core's markets, as above. */
export type Market = 'eu' | 'fr' | 'de' | 'uk' | 'us' | 'us-ca' | 'us-ny' | 'ca' | 'au' | 'jp' | 'kr' | 'in'

/** `settings.aboveboard` of a configuration: what all rules are told of a file. */
export interface Settings {
  /** What the file is to its reader; otherwise told by its path and its marks. */
  readonly kind?: FileKind
  /** The language it is written in, as in `lang`. */
  readonly lang?: string
  /** Where the copy is read, and so which law matters. */
  readonly markets?: readonly Market[]
  /** The language findings are told in: `en` when left out, or `fr`. */
  readonly locale?: 'en' | 'fr'
  /** The day to judge on, `YYYY-MM-DD`; today when left out. */
  readonly now?: string
  /** Components that stand for an element: `{ Checkbox: 'input[type=checkbox]' }`. */
  readonly components?: Readonly<Record<string, string>>
  /** A prop of components that names the element they stand for: `as`, as in `<Box as="input">`. */
  readonly polymorphicPropName?: string
  /** By attribute of HTML, the props that components give it by: `{ for: ['htmlFor', 'labels'] }`. */
  readonly attributes?: Readonly<Record<string, readonly string[]>>
  /** Calls of code that show the words they are given, beside those that are known: `['ui.notify']`. */
  readonly shows?: readonly string[]
}

/** What eslint-plugin-jsx-a11y has been told of components is known here as well. */
const shared = ['components', 'polymorphicPropName', 'attributes'] as const

/** What is told of a file under `settings`: ours, over what another plugin was told. */
export function settingsOf(settings: Readonly<Record<string, unknown>>): { readonly own: Settings; readonly others: Settings } {
  const own = (settings['aboveboard'] ?? {}) as Settings
  complainOf(own)
  const told = settings['jsx-a11y'] as Settings | undefined
  return { own, others: told ? Object.fromEntries(shared.flatMap((name) => (told[name] === undefined ? [] : [[name, told[name]]]))) : {} }
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isTable = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isAmong = (known: readonly string[]) => (value: unknown) => known.includes(value as string)

/** What each setting takes. */
const takes: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  kind: isAmong(kinds),
  lang: isText,
  markets: (value) => isList(value) && (value as string[]).every(isAmong(markets)),
  locale: isAmong(locales),
  now: (value) => isText(value) && !Number.isNaN(Date.parse(`${String(value)}T00:00:00Z`)),
  components: isTable,
  polymorphicPropName: isText,
  attributes: isTable,
  shows: isList,
}

/** One object is the settings of many files. */
const right = new WeakSet<object>()

/** @throws Unusable where a setting is unknown, or is given what it does not take */
function complainOf(own: Settings): void {
  if (right.has(own)) return
  for (const [name, value] of Object.entries(own)) {
    const isRight = takes[name as keyof Settings] as ((value: unknown) => boolean) | undefined
    if (value !== undefined && !isRight?.(value)) throw new Unusable(sentence(name, value, isAmong(locales)(own.locale) ? own.locale! : 'en'))
  }
  right.add(own)
}

function sentence(name: string, value: unknown, locale: Locale): string {
  const { config } = reading().wordsIn(locale)
  const where = 'settings.aboveboard'
  if (!(name in takes)) return config.unknownSetting(name, where, nearest(name, Object.keys(takes)))
  const { expected } = config
  const wanted: Readonly<Record<keyof Settings, string>> = {
    ...expected,
    kind: expected.kind(kinds.join(', ')),
    markets: expected.markets(markets.join(', ')),
    polymorphicPropName: expected.string,
  }
  return config.wrongValue(`${where}.${name}`, JSON.stringify(value), wanted[name as keyof Settings])
}
