import { type Given, Page } from '@aboveboard/core'
import { langOf } from '../language.ts'
import { isMessages } from './catalogue.ts'
import { CatalogueReader } from './catalogue-reader.ts'
import { walkJson } from './walk-json.ts'

/**
 * Reads a message catalogue in JSON: each message a `p` whose attribute `key` is its dotted path
 * (`exit.decline`), within a `section` for each namespace, however the file nests them. `undefined` when
 * the file holds something else, unless `given.kind` says that these are strings.
 *
 * Not messages: what a key in `@`, `//`, `$schema` or `_comment` holds, and the notes to translators
 * beside a message (`{ "message": …, "description": … }`). Comments are the page's, those under such
 * keys too. Throws a ReadError where the file is not JSON.
 */
export function readStrings(source: string, given: Given): Page | undefined {
  const catalogue = new CatalogueReader(source)
  walkJson(source, catalogue)
  const { root, comments, languages } = catalogue
  const holdsValues = catalogue.texts + catalogue.others > 0
  if (given.kind !== 'strings' && holdsValues && !isMessages(catalogue)) return undefined
  // A file in several languages is in none: each of its sections bears the language as its key.
  const lang = given.lang ?? (languages.length > 1 ? undefined : (languages[0] ?? langOf(given.path)))
  return new Page({ ...given, kind: given.kind ?? 'strings', lang, source, root, comments })
}
