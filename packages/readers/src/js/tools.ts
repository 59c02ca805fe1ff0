import type { ReadHtml } from './elements/embedded.ts'
import { isBuilt, wantsMarkup } from './elements/tags.ts'

/** What reading code may need beside a parser of code; loaded where a file has use for it. */
export interface JsTools {
  /** Without it, markup in strings is passed over. */
  readonly readHtml?: ReadHtml | undefined
}

/** Whether a file needs tools; most need none. */
export const wantsTools = (source: string): boolean => wantsMarkup(source) && !isBuilt(source)
export const wantsStyles = (source: string): boolean => /<style/i.test(source)

/** Loads the tools that a file needs. */
export async function jsTools(source: string): Promise<JsTools> {
  if (!wantsTools(source)) return {}
  const { readHtmlText } = await import('../html/read.ts')
  const readStyle = wantsStyles(source) ? (await import('../html/stylesheet.ts')).readStyle : undefined
  return { readHtml: (text, given) => readHtmlText(text, given, { readStyle }) }
}
