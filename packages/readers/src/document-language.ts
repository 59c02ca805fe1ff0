import type { Element } from '@aboveboard/core'

/** Codes that stand for no language: undetermined, none, several. */
const untold = /^(?:und|zxx|mul|mis)\b/i

/** The language that a document's `<html>` tells. */
export function langOfDocument(html: Element | undefined): string | undefined {
  const lang = html?.attr('lang')?.value?.trim()
  return lang && !untold.test(lang) ? lang : undefined
}
