import type { Given, Kind, Page } from '@aboveboard/core'
import { langOf } from './language.ts'
import { isCatalogueName } from './strings/catalogue.ts'
import { type Syntax, syntaxOf } from './syntax.ts'

/** Reads one text. `undefined`: it turns out to hold no copy (JSON that is no message catalogue). */
type Reader = (source: string, given: Given) => Page | undefined | Promise<Page | undefined>

/** One reader a syntax, loaded when the first file needs it. */
const readers: Readonly<Record<Syntax, () => Promise<Reader>>> = {
  html: async () => {
    const [{ readHtml }, { htmlTools }] = await Promise.all([import('./html/read.ts'), import('./html/tools.ts')])
    return async (source, given) => readHtml(source, given, await htmlTools(source, given.shows))
  },
  json: async () => (await import('./strings/read-strings.ts')).readStrings,
  jsx: async () => {
    const [{ readJsx }, { jsTools }] = await Promise.all([import('./js/read.ts'), import('./js/tools.ts')])
    return async (source, given) => readJsx(source, withLang(given), await jsTools(source))
  },
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  script: async () => {
    const [{ readScriptFile }, { jsTools }] = await Promise.all([import('./js/script.ts'), import('./js/tools.ts')])
    return async (source, given) => readScriptFile(source, withLang(given), await jsTools(source))
  },
}

/** Syntaxes in which any data may be written: read where the name, or the configuration (`strings`), says that a file holds messages. */
const dataSyntaxes: ReadonlySet<Syntax> = new Set(['json'])

function readableSyntax(path: string, kind: Kind | undefined): Syntax | undefined {
  const syntax = syntaxOf(path)
  return syntax && dataSyntaxes.has(syntax) && kind !== 'strings' && !isCatalogueName(path) ? undefined : syntax
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
  const syntax = readableSyntax(given.path, given.kind)
  if (!syntax) return undefined
  const reader = await readers[syntax]()
  return reader(source, given)
}

/** Code does not say which language its words are in; its path may. */
const withLang = (given: Given): Given => ({ ...given, lang: given.lang ?? langOf(given.path) })
