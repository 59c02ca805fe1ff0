/** What a file is to its reader. Core's kinds, written out so that the published types stand alone; a test keeps them the same. */
export type FileKind = 'page' | 'marketing-email' | 'service-email' | 'email' | 'component' | 'strings' | 'prose'

/** `settings.aboveboard` of a configuration: what all rules are told of a file. */
export interface Settings {
  /** What the file is to its reader; otherwise told by its path and its marks. */
  readonly kind?: FileKind
  /** The language it is written in, as in `lang`. */
  readonly lang?: string
  /** The language findings are told in: `en` when left out, or `fr`. */
  readonly locale?: string
  /** The day to judge on, `YYYY-MM-DD`; today when left out. */
  readonly now?: string
  /** Components that stand for an element: `{ Checkbox: 'input[type=checkbox]' }`. */
  readonly components?: Readonly<Record<string, string>>
  /** Calls of code that show the words they are given, beside those that are known: `['ui.notify']`. */
  readonly shows?: readonly string[]
}

/** The settings of a file. Components that eslint-plugin-jsx-a11y knows are known here as well. */
export function settingsOf(settings: Readonly<Record<string, unknown>>): Settings {
  const own = (settings['aboveboard'] ?? {}) as Settings
  const others = (settings['jsx-a11y'] as Settings | undefined)?.components
  return others ? { ...own, components: { ...others, ...own.components } } : own
}
