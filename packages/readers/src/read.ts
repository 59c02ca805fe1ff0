import type { Given, Kind, Page } from '@aboveboard/core'
import { langOf } from './language.ts'
import { isCatalogueName } from './strings/catalogue.ts'
import { type Syntax, syntaxOf } from './syntax.ts'

/** JSON is read where its name, or the configuration (`strings`), says that it holds messages. */
function readableSyntax(path: string, kind: Kind | undefined): Syntax | undefined {
  const syntax = syntaxOf(path)
  return syntax === 'json' && kind !== 'strings' && !isCatalogueName(path) ? undefined : syntax
}

/** Whether there is a reader for a file of this name, and of the kind that the configuration gives it. */
export const isReadable = (path: string, kind?: Kind): boolean => readableSyntax(path, kind) !== undefined

/**
 * Reads a file, by the end of its name. `undefined` when nobody reads such files, or when this one turns out to hold no
 * copy (JSON that is no message catalogue). A reader is loaded when the first file needs it.
 *
 * @throws ReadError where the file cannot be read, in a sentence for the one who wrote it
 */
export async function read(source: string, given: Given): Promise<Page | undefined> {
  switch (readableSyntax(given.path, given.kind)) {
    case 'html':
      return readPage(source, given)
    case 'markdown':
      return (await import('./markdown/read-markdown.ts')).readMarkdown(source, given)
    case 'jsx':
      return (await import('./js/read.ts')).readJsx(source, withLang(given))
    case 'script':
      return (await import('./js/script.ts')).readScriptFile(source, withLang(given))
    case 'json':
      return (await import('./strings/read-strings.ts')).readStrings(source, given)
    case undefined:
      return undefined
  }
}

async function readPage(source: string, given: Given): Promise<Page> {
  const [{ readHtml }, { htmlTools }] = await Promise.all([import('./html/read.ts'), import('./html/tools.ts')])
  return readHtml(source, given, await htmlTools(source))
}

/** Code does not say which language its words are in; its path may. */
const withLang = (given: Given): Given => ({ ...given, lang: given.lang ?? langOf(given.path) })
