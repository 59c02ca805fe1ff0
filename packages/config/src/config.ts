/** The languages findings are told in. */
export type Locale = (typeof locales)[number]
export type Severity = 'off' | 'doubt' | 'warn' | 'error'
export type PresetName = 'recommended' | 'strict'
/** What a reader sets out to do. */
export type FlowName = (typeof flowNames)[number]
export type Market = (typeof markets)[number]

/** What a file is to its reader. */
export type FileKind = (typeof fileKinds)[number]

/** How severe a rule is, and what it is told: `"warn"`, `["error", { days: 14 }]`. */
export type RuleSetting = Severity | readonly [Severity] | readonly [Severity, Readonly<Record<string, unknown>>]
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Settings for some files; later ones win. */
export interface Override {
  /** Globs, from the folder of the configuration. One without a slash matches at any depth; a folder stands for all it holds. */
  readonly files: string | readonly string[]
  /** What these files are. */
  readonly kind?: FileKind
  /** The language they are written in. */
  readonly lang?: string
  readonly rules?: RuleSettings
}

/** What `aboveboard.config.*` holds. */
export interface Config {
  readonly $schema?: string
  /** Rules to start from; later ones win. `["recommended"]` when left out, nothing when empty. */
  readonly extends?: PresetName | readonly PresetName[]
  /** Globs of files not to read; `!glob` reads what is ignored by default or by an earlier glob. */
  readonly ignores?: readonly string[]
  /** Where the copy is read, and so which law matters. */
  readonly markets?: readonly Market[]
  /** The language findings are told in. */
  readonly locale?: Locale
  /** The day to judge on, `YYYY-MM-DD`; today when left out. */
  readonly now?: string
  /** Components that stand for an element: `{ "Checkbox": "input[type=checkbox]" }`. */
  readonly components?: Readonly<Record<string, string>>
  /** A prop of components that names the element they stand for: `"as"`, as in `<Box as="input">`. */
  readonly polymorphicPropName?: string
  /** By attribute of HTML, the props that components give it by: `{ "for": ["htmlFor", "labels"] }`. */
  readonly attributes?: Readonly<Record<string, readonly string[]>>
  /** Calls of code that show the words they are given, beside those that are known: `["ui.notify"]`. */
  readonly shows?: readonly string[]
  /** The pages of a way that readers go, in their order, from the folder of the configuration: rules compare them. */
  readonly flows?: Readonly<Partial<Record<FlowName, readonly string[]>>>
  readonly rules?: RuleSettings
  readonly overrides?: readonly Override[]
}

/** What a host is told of all the files that it looks at: what a configuration tells of all of them, and what its `overrides` tell of some. */
export interface HostSettings
  extends Pick<Override, 'kind' | 'lang'>, Pick<Config, 'markets' | 'locale' | 'now' | 'components' | 'polymorphicPropName' | 'attributes' | 'shows'> {}

/** Types a configuration as it is written. */
export const defineConfig = (config: Config): Config => config

export const hostSettings: readonly (keyof HostSettings)[] = ['kind', 'lang', 'markets', 'locale', 'now', 'components', 'polymorphicPropName', 'attributes', 'shows']
/** The longest pattern of files, in UTF-16 units: one of tens of thousands is more than a regular expression can hold. */
export const longestGlob = 2000
export const locales = ['en', 'fr'] as const
export const severities = ['off', 'doubt', 'warn', 'error'] as const
export const presetNames = ['recommended', 'strict'] as const
export const markets = ['eu', 'fr', 'de', 'uk', 'us', 'us-ca', 'us-ny', 'ca', 'au', 'jp', 'kr', 'in'] as const
/** Core's names, written out so that the published types stand alone; a test keeps them the same. */
export const flowNames = ['subscribe', 'cancel', 'checkout'] as const
export const fileKinds = ['page', 'marketing-email', 'service-email', 'email', 'component', 'strings', 'prose'] as const
