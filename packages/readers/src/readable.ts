import type { Kind } from '@aboveboard/core'
import { isTextMail } from './plain/names.ts'
import { isAudienceName } from './strings/audience-name.ts'
import { isContentName } from './strings/content-name.ts'
import { catalogueFormatOf, isCatalogueName } from './strings/catalogue.ts'
import { holdsNoCopy, otherSyntaxOf, type Syntax, syntaxOf } from './syntax.ts'

/** Whether a file may be a message catalogue, hold what a site says, or say for whom an offer is: its name, or the configuration (`strings`), says so. */
const mayBeCatalogue = (path: string, kind: Kind | undefined): boolean =>
  !holdsNoCopy(path) && ((kind === 'strings' && catalogueFormatOf(path) !== undefined) || isCatalogueName(path) || isContentName(path) || isAudienceName(path))

/** The syntaxes a file may be written in, likeliest first: a script or PHP among messages may be code after all. */
export function syntaxesOf(path: string, kind: Kind | undefined): readonly Syntax[] {
  const syntax = syntaxOf(path)
  if (!mayBeCatalogue(path, kind)) return syntax && syntax !== 'catalogue' && (syntax !== 'text' || isTextMail(path, kind)) ? [syntax] : []
  const otherwise = syntax === 'catalogue' ? otherSyntaxOf(path) : syntax
  return otherwise ? ['catalogue', otherwise] : ['catalogue']
}

/** Whether there is a reader for a file of this name, and of the kind that the configuration gives it. */
export const isReadable = (path: string, kind?: Kind): boolean => syntaxesOf(path, kind).length > 0

/** Syntaxes in which a file is, its blanks aside, what its reader sees; others hold code or lists that build it. */
const documents: ReadonlySet<Syntax> = new Set<Syntax>(['html', 'markdown', 'mail', 'mjml', 'text'])

/** Whether what a file looks like can be told from the file: a page, a mail, an article. */
export function isDocument(path: string, kind?: Kind): boolean {
  const [syntax] = syntaxesOf(path, kind)
  return syntax !== undefined && documents.has(syntax)
}
