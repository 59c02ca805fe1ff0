import type { Comment, Given, Page, Span } from '@aboveboard/core'
import { modulesOf } from '../js/modules/modules-of.ts'
import { htmlNotation } from '../js/tree/notation.ts'
import { parseScript } from '../js/parse.ts'
import { commentsOf, lowered } from '../js/page.ts'
import type { Node } from '../js/tree/syntax.ts'
import { CodeView } from '../markup/code-view.ts'
import { commentsIn } from '../markup/comments.ts'
import { JsxTree } from '../markup/jsx-tree.ts'
import { parseCode } from '../markup/parse-code.ts'
import { bodyOf, programOf } from '../markup/program.ts'
import { Scanner } from '../markup/scanner.ts'
import { sheetsOf } from '../markup/sheets.ts'
import { type ComponentTools, componentTools } from '../markup/tools.ts'
import { atLeisure } from '../within.ts'
import { Blocks } from './blocks.ts'
import { declared } from './script.ts'
import { Template } from './template.ts'

/** Reads a Svelte component: its markup, with the values that its scripts give. Nothing in it is refused. */
export async function readSvelte(source: string, given: Given, within = atLeisure): Promise<Page> {
  const tools = await componentTools(source)
  return within(() => readSvelteWith(tools, source, given))
}

export function readSvelteWith({ code: tools, readStyle }: ComponentTools, source: string, given: Given): Page {
  const view = new CodeView(source)
  const blocks = new Blocks()
  const pieces = new Scanner(source, view, blocks).all(source.charCodeAt(0) === 0xfeff ? 1 : 0)
  const code = parseCode(view)
  const whole: Span = { start: 0, end: source.length }
  const markup = new JsxTree(source, new Template(blocks.snippets)).page(pieces)
  const comments: Comment[] = [...commentsIn(source, pieces), ...commentsOf(code.comments)]
  const statements: Node[] = []
  for (const piece of pieces) {
    if (piece.kind !== 'tag' || piece.name !== 'script' || !piece.raw) continue
    const script = parseScript(source, piece.raw.start, piece.raw.end, 'ts')
    if (!script) continue
    for (const statement of bodyOf(script.program)) statements.push(statement)
    comments.push(...commentsOf(script.comments))
  }
  comments.sort((a, b) => a.at.start - b.at.start)
  return lowered(programOf([...declared(statements, source, given.path), markup], whole), source, given, { comments, styles: sheetsOf(source, pieces, readStyle), notation: htmlNotation, modules: modulesOf(given), tools })
}
