import type { ReadHtml } from './embedded.ts'
import { isBuilt, wantsMarkup } from './tags.ts'

/** What reading code may need beside a parser of code; loaded where a file has use for it. */
export interface JsTools {
  /** Without it, markup in strings is passed over. */
  readonly readHtml?: ReadHtml | undefined
}

/** Loads the tools that a file needs; most need none. */
export async function jsTools(source: string): Promise<JsTools> {
  if (!wantsMarkup(source) || isBuilt(source)) return {}
  const { readHtmlText } = await import('../html/read.ts')
  const readStyle = /<style/i.test(source) ? (await import('../html/stylesheet.ts')).readStyle : undefined
  return { readHtml: (text, given) => readHtmlText(text, given, { readStyle }) }
}
