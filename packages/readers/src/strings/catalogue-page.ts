import { type Given, Page } from '@aboveboard/core'
import { langOf } from '../language.ts'
import { orTooDeep, ReadError } from '../read-error.ts'
import { isAudienceName } from './audience-name.ts'
import { audiencePage, setsAudience } from './audience-page.ts'
import { isMessages, isOfFormat } from './catalogue.ts'
import { isContentName } from './content-name.ts'
import { holdsSentence } from './sentence.ts'
import { langOfCatalogue } from './catalogue-language.ts'
import { CatalogueReader } from './catalogue-reader.ts'

/**
 * Goes through a file and hands what it meets to the reader. `false`: what stands there is no message catalogue, but
 * ordinary code. Throws a ReadError where the file is not of its format.
 */
export type Walk = (source: string, catalogue: CatalogueReader, path: string) => boolean | void

/**
 * The page of a message catalogue: each message a `p` whose attribute `key` is its dotted path (`exit.decline`), within a
 * `section` for each namespace, however the file nests them; the forms of a plural each a `#branch` of one message.
 * What a site says in files of content and data is read alike, numbers and lists among it. `undefined` when the file holds something else, unless `given.kind` says that these are strings. With `needsSentence`,
 * a file that tells no language holds something else where none of its messages has two words.
 */
export function cataloguePage(walk: Walk, source: string, given: Given, needsSentence = false): Page | undefined {
  const catalogue = new CatalogueReader(source)
  const isContent = isContentName(given.path)
  if (!isWalked(walk, source, catalogue, given, isContent)) return undefined
  const { root, comments, languages } = catalogue
  const holdsValues = catalogue.texts + catalogue.others > 0
  if (holdsValues && (isAudienceName(given.path) || !(isContent ? !isOfFormat(catalogue.keys ?? new Set()) : isMessages(catalogue)))) {
    if (setsAudience(catalogue)) return audiencePage(catalogue, source, given)
    if (given.kind !== 'strings') return undefined
  }
  // A file in several languages is in none: each of its sections bears the language as its key.
  const lang = given.lang ?? (languages.length > 1 ? undefined : (languages[0] ?? (isContent ? langOf : langOfCatalogue)(given.path)))
  if ((needsSentence || isContent) && given.kind !== 'strings' && lang === undefined && languages.length === 0 && !holdsSentence(root)) return undefined
  return new Page({ ...given, kind: given.kind ?? 'strings', lang, source, root, comments })
}

/** Of all that may lie among the content of a site, what is not of its format is somebody else’s: nobody said that it is ours. */
function isWalked(walk: Walk, source: string, catalogue: CatalogueReader, { path, kind }: Given, isContent: boolean): boolean {
  try {
    return walk(source, catalogue, path) !== false
  } catch (error) {
    if (isContent && kind === undefined && error instanceof ReadError) return false
    throw orTooDeep(error)
  }
}
