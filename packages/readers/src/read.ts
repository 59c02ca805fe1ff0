import type { Given, Kind, Page } from '@aboveboard/core'
import { isCatalogueName } from './strings/catalogue.ts'

type Syntax = 'html' | 'markdown' | 'jsx' | 'script' | 'json'

/** Files by the end of their name. What a template engine fills is HTML with tags in it. */
const endings: Readonly<Record<Syntax, readonly string[]>> = {
  html: [
    ...['html', 'htm', 'xhtml'],
    ...['liquid', 'hbs', 'handlebars', 'mustache', 'njk', 'nunjucks', 'jinja', 'jinja2', 'j2', 'twig', 'erb', 'ejs', 'eta', 'php', 'phtml', 'gohtml', 'tmpl', 'tpl'],
  ],
  markdown: ['md', 'markdown'],
  jsx: ['jsx', 'tsx'],
  script: ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'],
  json: ['json'],
}

const syntaxes = new Map(Object.entries(endings).flatMap(([syntax, names]) => names.map((name) => [name, syntax as Syntax] as const)))

/** JSON is read where its name, or the configuration (`strings`), says that it holds messages. */
function syntaxOf(path: string, kind: Kind | undefined): Syntax | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  const syntax = dot < 0 || /\.d\.[cm]?ts$/.test(name) ? undefined : syntaxes.get(name.slice(dot + 1))
  return syntax === 'json' && kind !== 'strings' && !isCatalogueName(path) ? undefined : syntax
}

/** Whether there is a reader for a file of this name, and of the kind that the configuration gives it. */
export const isReadable = (path: string, kind?: Kind): boolean => syntaxOf(path, kind) !== undefined

/**
 * Reads a file, by the end of its name. `undefined` when nobody reads such files, or when this one turns out to hold no
 * copy (JSON that is no message catalogue). A reader is loaded when the first file needs it.
 *
 * @throws ReadError where the file cannot be read, in a sentence for the one who wrote it
 */
export async function read(source: string, given: Given): Promise<Page | undefined> {
  switch (syntaxOf(given.path, given.kind)) {
    case 'html':
      return readPage(source, given)
    case 'markdown':
      return (await import('./markdown/read-markdown.ts')).readMarkdown(source, given)
    case 'jsx':
      return (await import('./js/read.ts')).readJsx(source, given)
    case 'script':
      return (await import('./js/script.ts')).readScriptFile(source, given)
    case 'json':
      return (await import('./strings/read-strings.ts')).readStrings(source, given)
    case undefined:
      return undefined
  }
}

/** Most pages have no script that writes what they say: the parser of scripts is then not loaded. */
async function readPage(source: string, given: Given): Promise<Page> {
  const [{ readHtml }, { wantsScripts }] = await Promise.all([import('./html/read.ts'), import('./html/scripts.ts')])
  const readScript = wantsScripts(source) ? (await import('./js/script.ts')).readScript : undefined
  return readHtml(source, given, { readScript })
}
