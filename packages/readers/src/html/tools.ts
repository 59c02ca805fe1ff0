import type { Given, Span, StyleSheet, Text } from '@aboveboard/core'
import type * as Alpine from '../alpine/run.ts'
import { holdsAlpine } from '../alpine/signs.ts'
import { type Behind, behindOf } from '../template/behind.ts'
import { linkedScripts } from './linked-scripts.ts'
import { movesPage, type ReadScript, wantsScripts } from './scripts.ts'

/** What reading HTML may need beside a parser of HTML; loaded where a file has use for it. */
export interface HtmlTools {
  /** Without it, scripts are passed over. */
  readonly readScript?: ReadScript | undefined
  /** Scripts of the project that the page links to, as far as they move something. */
  readonly linked?: readonly string[] | undefined
  /** The code that fills the template. */
  readonly behind?: Behind | undefined
  /** Without it, nothing is known of what style sheets say. */
  readonly readStyle?: ((css: string) => StyleSheet) | undefined
  /** Without it, attributes of Alpine say nothing. */
  readonly runAlpine?: typeof Alpine.runAlpine | undefined
  /** Without it, the settings of a theme's section say nothing. */
  readonly readSettings?: ((source: string, at: Span) => readonly Text[]) | undefined
}

type Known = Pick<Given, 'path' | 'beside' | 'shows' | 'handed'>

interface Wanted extends Readonly<Record<'readScript' | 'readStyle' | 'readSettings' | 'runAlpine', boolean>> {
  readonly linked: readonly string[] | undefined
  readonly behind: Behind | undefined
}

/** The tools that a file needs; most need none. */
export function wantedTools(source: string, given?: Known): Wanted {
  const linked = given && linkedScripts(source, given).filter(movesPage)
  return {
    readScript: wantsScripts(source, given?.shows) || Boolean(linked?.length),
    readStyle: /<(?:mj-)?style/i.test(source),
    readSettings: source.includes('endschema'),
    runAlpine: holdsAlpine(source),
    linked: linked?.length ? linked : undefined,
    behind: given && behindOf(source, given),
  }
}

/** Loads the tools that a file needs. */
export async function htmlTools(source: string, given?: Known): Promise<HtmlTools> {
  const wanted = wantedTools(source, given)
  return {
    readScript: wanted.readScript ? await scriptReader() : undefined,
    linked: wanted.linked,
    behind: wanted.behind,
    readStyle: wanted.readStyle ? (await import('./stylesheet.ts')).readStyle : undefined,
    runAlpine: wanted.runAlpine ? (await import('../alpine/run.ts')).runAlpine : undefined,
    readSettings: wanted.readSettings ? (await import('../template/settings.ts')).settingsIn : undefined,
  }
}

/** Reads scripts, and with the reader of pages the markup in them. */
export async function scriptReader(): Promise<ReadScript> {
  const [{ readScript }, { readHtmlText }] = await Promise.all([import('../js/script.ts'), import('./read.ts')])
  return (source, at, shows) => readScript(source, at, { readHtml: readHtmlText }, shows)
}
