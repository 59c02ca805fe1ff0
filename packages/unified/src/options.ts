/** What a file is to its reader. Core's kinds, written out so that the published types stand alone; a test keeps them the same. */
export type FileKind = 'page' | 'marketing-email' | 'service-email' | 'email' | 'component' | 'strings' | 'prose'
/** Where copy is read; a test keeps these the same as core's. */
export type Market = 'eu' | 'fr' | 'de' | 'uk' | 'us' | 'us-ca' | 'us-ny' | 'ca' | 'au' | 'jp' | 'kr' | 'in'
export type Preset = 'recommended' | 'strict'
export type Severity = 'off' | 'warn' | 'error'
/** How severe a rule is, and what it is told: `'warn'`, `['error', { days: 14 }]`. */
export type RuleSetting = Severity | readonly [Severity] | readonly [Severity, Readonly<Record<string, unknown>>]

/** What the plugin is told of all the files it looks at. */
export interface Options {
  /** Rules to start from: `recommended` when left out. Of several, later ones win. */
  readonly preset?: Preset | readonly Preset[]
  /** Severity and options by rule, over the preset. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** The language findings are told in: `en` when left out. */
  readonly locale?: 'en' | 'fr'
  /** Where the copy is read, and so which law matters. */
  readonly markets?: readonly Market[]
  /** What the files are, where path and content do not tell. */
  readonly kind?: FileKind
  /** The language they are written in, as in `lang`. */
  readonly lang?: string
  /** The day to judge on, `YYYY-MM-DD`; today when left out. */
  readonly now?: string
  /** Whether to tell, as information, what the file alone cannot settle. */
  readonly doubts?: boolean
  /** Components that stand for an element: `{ Checkbox: 'input[type=checkbox]' }`. */
  readonly components?: Readonly<Record<string, string>>
  /** A prop of components that names the element they stand for: `as`, as in `<Box as="input">`. */
  readonly polymorphicPropName?: string
  /** By attribute of HTML, the props that components give it by: `{ for: ['htmlFor', 'labels'] }`. */
  readonly attributes?: Readonly<Record<string, readonly string[]>>
  /** Calls of code that show the words they are given, beside those that are known: `['ui.notify']`. */
  readonly shows?: readonly string[]
}
