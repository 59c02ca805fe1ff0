import type { Given } from '@aboveboard/core'
import type { AngularTools } from './read-angular.ts'

/** Loads the tools that a file needs; most need none. */
export async function angularTools(source: string, given: Given): Promise<AngularTools> {
  const html = source.includes('[innerHTML]') ? await import('../html/read.ts') : undefined
  return { readHtmlText: html && ((text) => html.readHtmlText(text, { ...given, source })) }
}
