import { type Given, Page } from '@aboveboard/core'
import { orTooDeep } from '../read-error.ts'
import { isAudienceName } from './audience-name.ts'
import { audiencePage, setsAudience } from './audience-page.ts'
import { isMessages } from './catalogue.ts'
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
 * `undefined` when the file holds something else, unless `given.kind` says that these are strings. With `needsSentence`,
 * a file that tells no language holds something else where none of its messages has two words.
 */
export function cataloguePage(walk: Walk, source: string, given: Given, needsSentence = false): Page | undefined {
  const catalogue = new CatalogueReader(source)
  if (!isWalked(walk, source, catalogue, given.path)) return undefined
  const { root, comments, languages } = catalogue
  const holdsValues = catalogue.texts + catalogue.others > 0
  if (holdsValues && (isAudienceName(given.path) || !isMessages(catalogue))) {
    if (setsAudience(catalogue)) return audiencePage(catalogue, source, given)
    if (given.kind !== 'strings') return undefined
  }
  // A file in several languages is in none: each of its sections bears the language as its key.
  const lang = given.lang ?? (languages.length > 1 ? undefined : (languages[0] ?? langOfCatalogue(given.path)))
  if (needsSentence && given.kind !== 'strings' && lang === undefined && languages.length === 0 && !holdsSentence(root)) return undefined
  return new Page({ ...given, kind: given.kind ?? 'strings', lang, source, root, comments })
}

function isWalked(walk: Walk, source: string, catalogue: CatalogueReader, path: string): boolean {
  try {
    return walk(source, catalogue, path) !== false
  } catch (error) {
    throw orTooDeep(error)
  }
}
