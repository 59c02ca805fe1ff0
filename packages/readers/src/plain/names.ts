import type { Kind } from '@aboveboard/core'
import { isInMailFolder } from '../kind.ts'

const mails: ReadonlySet<Kind | undefined> = new Set<Kind>(['email', 'marketing-email', 'service-email'])

/** Files of text that stand in any folder and are never sent. */
const neverSent =
  /^(?:readme|licen[cs]e|copying|notice|authors|contributors|contributing|changelog|changes|history|news|todo|install|version|requirements|constraints|robots|humans|ads|app-ads|security|llms|cmakelists|manifest|output|log|notes?|index|list|urls?|emails?|addresses|keywords|words|spam|ham)\b/i

/** Whether a file of text is a mail: it lies in a folder of mails, or the configuration says so. */
export function isTextMail(path: string, kind: Kind | undefined): boolean {
  if (mails.has(kind)) return true
  const segments = path.toLowerCase().split(/[\\/]/)
  const name = segments.pop() ?? ''
  return isInMailFolder(segments) && !neverSent.test(name)
}
