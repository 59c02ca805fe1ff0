import type { Given } from '@aboveboard/core'
import type * as Html from '../html/read.ts'
import type * as Styles from '../html/stylesheet.ts'
import type { VueTools } from './read-vue.ts'

/** Loads the tools that a file needs; most need no more than style sheets. */
export async function vueTools(source: string, given: Given): Promise<VueTools> {
  const html = /\bv-html\b/.test(source) ? await import('../html/read.ts') : undefined
  return vueToolsWith(html, /<style/i.test(source) ? await import('../html/stylesheet.ts') : undefined, source, given)
}

/** The tools that a file needs, with those readers that there are. */
export function vueToolsWith(html: typeof Html | undefined, styles: typeof Styles | undefined, source: string, given: Given): VueTools {
  return { readHtmlText: html && ((text) => html.readHtmlText(text, { ...given, source })), readStyle: styles?.readStyle }
}
