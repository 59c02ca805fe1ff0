import type { Span, StyleSheet, Text } from '@aboveboard/core'
import { type ReadScript, wantsScripts } from './scripts.ts'

/** What reading HTML may need beside a parser of HTML; loaded where a file has use for it. */
export interface HtmlTools {
  /** Without it, scripts are passed over. */
  readonly readScript?: ReadScript | undefined
  /** Without it, nothing is known of what style sheets say. */
  readonly readStyle?: ((css: string) => StyleSheet) | undefined
  /** Without it, the settings of a theme's section say nothing. */
  readonly readSettings?: ((source: string, at: Span) => readonly Text[]) | undefined
}

/** The tools that a file needs; most need none. */
export const wantedTools = (source: string, shows?: readonly string[]): Readonly<Record<keyof HtmlTools, boolean>> => ({
  readScript: wantsScripts(source, shows),
  readStyle: /<(?:mj-)?style/i.test(source),
  readSettings: source.includes('endschema'),
})

/** Loads the tools that a file needs. */
export async function htmlTools(source: string, shows?: readonly string[]): Promise<HtmlTools> {
  const wanted = wantedTools(source, shows)
  return {
    readScript: wanted.readScript ? await scriptReader() : undefined,
    readStyle: wanted.readStyle ? (await import('./stylesheet.ts')).readStyle : undefined,
    readSettings: wanted.readSettings ? (await import('../template/settings.ts')).settingsIn : undefined,
  }
}

/** Reads scripts, and with the reader of pages the markup in them. */
export async function scriptReader(): Promise<ReadScript> {
  const [{ readScript }, { readHtmlText }] = await Promise.all([import('../js/script.ts'), import('./read.ts')])
  return (source, at, shows) => readScript(source, at, { readHtml: readHtmlText }, shows)
}
