import { type Comment, descendants, type Element, type Given, type Page, type Span } from '@aboveboard/core'
import { type ReadScript, runScripts } from '../html/scripts.ts'
import { modulesOf } from '../js/modules/modules-of.ts'
import { htmlNotation } from '../js/tree/notation.ts'
import { parseScript } from '../js/parse.ts'
import { commentsOf, lowered } from '../js/page.ts'
import type { Node } from '../js/tree/syntax.ts'
import { CodeView } from '../markup/code-view.ts'
import { commentsIn } from '../markup/comments.ts'
import { every } from '../markup/every.ts'
import { land } from '../markup/islands.ts'
import { JsxTree } from '../markup/jsx-tree.ts'
import { parseCode } from '../markup/parse-code.ts'
import type { Piece } from '../markup/pieces.ts'
import { bodyOf, programOf } from '../markup/program.ts'
import { Scanner } from '../markup/scanner.ts'
import { sheetsOf } from '../markup/sheets.ts'
import { type ComponentTools, componentTools } from '../markup/tools.ts'
import { Masked } from '../template/masked.ts'
import { atLeisure } from '../within.ts'
import { frontScript } from './front.ts'
import { Template } from './template.ts'

/** Reads a page or component of Astro: its markup, with the values that its front matter gives. Nothing in it is refused. */
export async function readAstro(source: string, given: Given, within = atLeisure): Promise<Page> {
  const tools = await componentTools(source)
  return within(() => readAstroWith(tools, source, given))
}

export function readAstroWith({ code: tools, readStyle, readScript }: ComponentTools, source: string, given: Given): Page {
  const front = frontScript(source)
  const view = new CodeView(source)
  const scanner = new Scanner(source, view, { nests: true, fillsQuotes: false })
  const pieces = scanner.all(front.end)
  const code = parseCode(view)
  const whole: Span = { start: 0, end: source.length }
  const tree = new JsxTree(source, new Template())
  land(scanner.islands, code.lists, tree)
  const markup = tree.page(pieces)
  const script = front.script && parseScript(source, front.script.start, front.script.end, 'ts')
  const comments: Comment[] = [...commentsOf([...(script?.comments ?? []), ...code.comments]), ...commentsIn(source, pieces)].sort((a, b) => a.at.start - b.at.start)
  const statements: readonly Node[] = script ? bodyOf(script.program) : []
  const styles = sheetsOf(source, pieces, readStyle)
  const finish = (root: Element): void => {
    if (readScript) runClientScripts(root, source, pieces, readScript)
  }
  return inItsLanguage(lowered(programOf([...statements, markup], whole), source, given, { comments, styles, notation: htmlNotation, modules: modulesOf(given), finish, tools }))
}

/** What scripts of the page write into its elements once it is open. */
function runClientScripts(root: Element, source: string, pieces: readonly Piece[], readScript: ReadScript): void {
  const raw = new Map<number, Span>()
  for (const piece of every(pieces)) if (piece.kind === 'tag' && piece.name === 'script' && piece.raw) raw.set(piece.start, piece.raw)
  if (raw.size === 0) return
  const scripts = [...descendants(root)].flatMap((element) => {
    const at = element.name === 'script' ? raw.get(element.at.start) : undefined
    return at ? [{ element, at }] : []
  })
  runScripts(root, scripts, new Masked(source), readScript)
}

/** A layout says in its `<html lang>` which language it is in. */
function inItsLanguage(page: Page): Page {
  const lang = page.lang === undefined ? page.named('html')[0]?.attr('lang')?.value?.trim() : undefined
  return lang ? page.in(lang) : page
}
