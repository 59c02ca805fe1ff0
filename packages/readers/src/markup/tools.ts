import type { StyleSheet } from '@aboveboard/core'
import { type ReadScript, wantsScripts } from '../html/scripts.ts'
import { scriptReader } from '../html/tools.ts'
import { type JsTools, jsTools, wantsStyles } from '../js/tools.ts'

/** What reading a component of Svelte or Astro may need beside a parser of code. */
export interface ComponentTools {
  readonly code: JsTools
  /** Without it, nothing is known of what style sheets say. */
  readonly readStyle?: ((css: string) => StyleSheet) | undefined
  /** Without it, scripts of the page are passed over; where the markup stands among code, nobody asks for it. */
  readonly readScript?: ReadScript | undefined
}

/** Loads the tools that a component needs. */
export async function componentTools(source: string): Promise<ComponentTools> {
  return {
    code: await jsTools(source),
    readStyle: wantsStyles(source) ? (await import('../html/stylesheet.ts')).readStyle : undefined,
    readScript: wantsScripts(source) ? await scriptReader() : undefined,
  }
}
