import { Element, type Given, Page } from '@aboveboard/core'
import { holdsTemplates, isReadable, isScriptWorthReading, pageOf, syntaxesOf, wantsTools, withLang } from '@aboveboard/readers/estree'
import { load as readers } from './on-demand/readers.ts'
import type { PageNode } from './page-source.ts'

/** What ESLint has read of a file, whichever of its languages read it. */
export interface Source {
  readonly text: string
  /** The tree, by whatever parser. */
  readonly ast: object
}

type Tree = Parameters<typeof pageOf>[0]

/**
 * The page of a file: of code, made of the tree that ESLint has; of all else, read anew from its text, so that it is the same
 * under every parser. `undefined` for a file that holds no copy.
 *
 * @throws ReadError where the file cannot be read
 */
export function readSource({ text, ast }: Source, given: Given): Page | undefined {
  if (isPage(ast)) return readAgain(ast, text, given)
  if (!isReadable(given.path, given.kind)) return undefined
  const [syntax, ...others] = syntaxesOf(given.path, given.kind)
  const isCode = others.length === 0 && (syntax === 'jsx' || (syntax === 'script' && !holdsTemplates(text)))
  if (!isCode || !isProgram(ast)) return readers().readAtOnce(text, given)
  if (syntax === 'script' && !isScriptWorthReading(text, given.shows)) return blank(text, given)
  return pageOf(ast, text, withLang(given), wantsTools(text) ? readers().jsToolsAtOnce(text) : {})
}

/** A script that shows nothing: its comments may still be judged. */
const blank = (source: string, given: Given): Page => new Page({ ...given, source, kind: given.kind ?? 'component', root: new Element('#page', { start: 0, end: source.length }) })

/** In our own languages a file has been read already; once more only where the configuration tells more than its path. */
function readAgain({ page, path, kind }: PageNode, text: string, given: Given): Page | undefined {
  const { components = {} } = given
  const isTold = Boolean(given.kind ?? given.lang ?? given.polymorphicPropName ?? given.attributes ?? given.shows) || Object.keys(components).length > 0
  return isTold ? readers().readAtOnce(text, { ...given, kind: given.kind ?? kind, path }) : page
}

const isPage = (ast: object): ast is PageNode => 'type' in ast && ast.type === 'AboveboardPage'
const isProgram = (ast: object): ast is Tree => 'type' in ast && ast.type === 'Program' && 'body' in ast
