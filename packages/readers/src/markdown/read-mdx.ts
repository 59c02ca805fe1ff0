import { Element, type Given, Page } from '@aboveboard/core'
import { frontMatterOf, lead } from '../front-matter.ts'
import type * as Html from '../html/read.ts'
import { isMail } from '../js/elements/components.ts'
import { lowerable } from '../js/elements/lowerable.ts'
import { type JsTools, jsTools } from '../js/tools.ts'
import { kindOf } from '../kind.ts'
import { langOf } from '../language.ts'
import { Masked } from '../template/masked.ts'
import { compile } from './constructs.ts'
import { Markup } from './markup.ts'
import { MdxBuilder } from './mdx-builder.ts'
import { MdxGrammar } from './mdx-grammar.ts'
import { piecesOf } from './mdx-pieces.ts'
import { Shortcodes } from './shortcodes.ts'
import { targetsIn } from './targets.ts'
import { atLeisure } from '../within.ts'

/**
 * Reads MDX: Markdown (see `readMarkdown`) with JSX, expressions, imports and exports. Tags and expressions are read as
 * those of JSX files are, and know what the file imports and exports; what stands between two tags is Markdown. A file that MDX
 * itself would refuse is read all the same (see `MdxGrammar`).
 */
export async function readMdx(source: string, given: Given, within = atLeisure): Promise<Page> {
  const opened = within(() => openMdx(source))
  const tools = await jsTools(source)
  const html = opened.markup.hasTags ? await import('../html/read.ts') : undefined
  return within(() => mdxPage(opened, source, given, tools, html))
}

/** MDX before what stands in it is put together. */
type OpenedMdx = ReturnType<typeof openMdx>

export function openMdx(source: string) {
  const front = frontMatterOf(source)
  const file = new Masked(source)
  // In braces stands code here: of shortcodes there are only containers, `:::tip`.
  const containers = Shortcodes.of(file)
  const markup = new Markup(file, front?.end ?? (source.charCodeAt(0) === 0xfeff ? 1 : 0), undefined, new MdxGrammar(containers?.extensions))
  containers?.pair(markup)
  const targets = targetsIn(markup)
  const pieces = piecesOf(markup)
  return { front, markup, containers, targets, pieces }
}

/** HTML's parser is loaded only where HTML is, and handed in. */
export function mdxPage(
  { front, markup, containers, targets, pieces }: OpenedMdx,
  source: string,
  given: Given,
  tools: JsTools,
  html: typeof Html | undefined,
): Page {
  const root = new Element('#page', { start: 0, end: source.length })
  const { survey, lowering, shown } = lowerable(pieces.program, pieces.source, given, { tools })
  const kind = given.kind ?? (survey.modules.some(isMail) ? 'email' : kindOf(given.path, source))
  const told = { ...given, kind, lang: given.lang ?? front?.lang ?? langOf(given.path), source }
  const builder = new MdxBuilder(told, root, pieces, lowering, html?.readHtmlText)
  const placed = compile(markup, targets, builder, containers)
  const { comments } = builder.finish()
  lowering.all(root, ({ start = 0, end = 0 }) => pieces.isModule({ start, end }))
  root.append(...shown())
  if (front) lead(root, front)
  const said = [...(front?.comments ?? []), ...targets.comments, ...pieces.comments, ...comments].sort((a, b) => a.at.start - b.at.start)
  return new Page({ ...told, root, comments: said, parts: [...lowering.parts, ...placed].sort((a, b) => a.at.start - b.at.start) })
}
