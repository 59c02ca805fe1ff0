import type { Given } from '@aboveboard/core'
import type { VueTools } from './read-vue.ts'

/** Loads the tools that a file needs; most need no more than style sheets. */
export async function vueTools(source: string, given: Given): Promise<VueTools> {
  const html = /\bv-html\b/.test(source) ? await import('../html/read.ts') : undefined
  return {
    readHtmlText: html && ((text) => html.readHtmlText(text, { ...given, source })),
    readStyle: /<style/i.test(source) ? (await import('../html/stylesheet.ts')).readStyle : undefined,
  }
}
