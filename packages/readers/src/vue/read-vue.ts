import { type Comment, Element, type Given, type Kind, Page, type Part, type StyleSheet } from '@aboveboard/core'
import { type ElementNode, parse, type RootNode } from '@vue/compiler-dom'
import { Components, isMail } from '../js/elements/components.ts'
import type { Dialect } from '../js/parse.ts'
import { Pieces } from '../js/pieces.ts'
import { loweringOf } from '../js/elements/lowerable.ts'
import { isStyle } from '../js/page.ts'
import type { Node } from '../js/tree/syntax.ts'
import { autoImports } from './auto-imports.ts'
import { Lowering, type ReadHtmlText } from './lower.ts'
import { attribute, isElement, spanOf, valueAt } from './markup.ts'
import { putTemplate } from './scopes.ts'
import { putScript } from './script.ts'
import { sheetsOf } from './styles.ts'

/** What reading a Vue file may need beside parsers of templates and scripts; loaded where a file has use for it. */
export interface VueTools {
  readonly readHtmlText?: ReadHtmlText | undefined
  readonly readStyle?: ((css: string) => StyleSheet) | undefined
}

/**
 * Reads a single-file component of Vue: its template, with what its scripts tell of the values in it. A template in
 * another language (`lang="pug"`) is not read, nor one in another file (`src`): what it shows is not known.
 */
export function readVue(source: string, given: Given, { readHtmlText, readStyle }: VueTools = {}): Page {
  const ast = parsed(source)
  const blocks = ast.children.filter(isElement)
  const template = blocks.find(({ tag }) => tag === 'template')
  const pieces = new Pieces(source)
  const statements = blocks.filter(({ tag }) => tag === 'script').flatMap((block) => scriptOf(block, source, pieces))
  const isRead = template !== undefined && !attribute(template, 'src') && (langOf(template, source) ?? 'html') === 'html'
  putScript(pieces, statements, spanOf((template ?? ast).loc))
  if (given.beside) pieces.put(autoImports(source, given.path))
  if (isRead) putTemplate(pieces, template)
  const code = pieces.ask(given)
  const { survey, modules } = code.askable
  const root = new Element('#page', { start: 0, end: source.length })
  const lowering = new Lowering({ source, code, components: new Components(survey, given), configured: given.components, readHtmlText })
  if (isRead) lowering.template(template, root)
  // `render: () => <p>…</p>` in a script of JSX.
  const jsx = loweringOf(code.askable, source, given)
  jsx.lowering.all(root)
  root.append(...jsx.shown())
  const unread: readonly Part[] = template && !isRead ? [{ at: spanOf(template.loc) }] : []
  return new Page({
    ...given,
    source,
    kind: given.kind ?? kindOf(survey.modules),
    root,
    parts: [...unread, ...lowering.parts, ...jsx.lowering.parts],
    comments: [...commentsOf(ast), ...lowering.comments, ...pieces.comments].sort((a, b) => a.at.start - b.at.start),
    styles: sheetsOf(blocks, source, readStyle),
    importedStyles: survey.modules.filter(isStyle),
    codeElsewhere: modules?.moving(survey),
  })
}

/** Vue fails on the modifier of a directive without a name (`v-.once`), though it passes over the directive: it gets one of another sort. */
function parsed(source: string): RootNode {
  const read = (text: string): RootNode => parse(text, { parseMode: 'sfc', whitespace: 'preserve', comments: true, onError: passOver, onWarn: passOver })
  try {
    return read(source)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return read(source.replaceAll('v-.', 'x-.'))
  }
}

/** What Vue finds wrong is for Vue to say: what it makes of it is read. */
const passOver = (): void => {}

const kindOf = (modules: readonly string[]): Kind => (modules.some((module) => isMail(module) || module.startsWith('@vue-email/')) ? 'email' : 'component')

const langOf = (block: ElementNode, source: string): string | undefined => {
  const lang = attribute(block, 'lang')
  const at = lang && valueAt(lang, source)
  return at && source.slice(at.start, at.end).trim().toLowerCase()
}

const dialects: Readonly<Record<string, Dialect>> = { ts: 'ts', typescript: 'ts', tsx: 'jsx', jsx: 'jsx', js: 'js', javascript: 'js' }

/** The statements of a script; none of one that can't be parsed, or stands in another file. */
function scriptOf(block: ElementNode, source: string, pieces: Pieces): readonly Node[] {
  const [first] = block.children
  const dialect = dialects[langOf(block, source) ?? 'js']
  if (!first || !dialect) return []
  const at = { start: first.loc.start.offset, end: block.children.at(-1)!.loc.end.offset }
  return pieces.script(at, dialect) ?? (dialect === 'js' ? pieces.script(at, 'ts') : undefined) ?? []
}

/** Comments between the blocks. */
const commentsOf = (ast: RootNode): readonly Comment[] =>
  ast.children.flatMap((node) => ('content' in node && typeof node.content === 'string' && node.type === 3 ? [{ text: node.content, at: spanOf(node.loc) }] : []))
