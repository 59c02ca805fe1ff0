import { Element, type Given, Page } from '@aboveboard/core'
import { frontMatterOf, lead } from '../front-matter.ts'
import { partsOf, templateComments } from '../html/parts.ts'
import { kindOf } from '../kind.ts'
import { langOf } from '../language.ts'
import { PlainBuilder } from './builder.ts'
import { compile } from './constructs.ts'
import type * as HtmlInMarkdown from './html-builder.ts'
import { joinElements } from './kramdown.ts'
import { Markup } from './markup.ts'
import { maskTemplates } from './mask-templates.ts'
import { Shortcodes } from './shortcodes.ts'
import { targetsIn } from './targets.ts'
import { atLeisure } from '../within.ts'

/**
 * Reads Markdown (CommonMark, with GitHub's tables, task lists, struck text and bare addresses) with the
 * HTML and the template tags in it. What front matter says to readers stands first, as `#header`s.
 * Items of a list hold paragraphs, whether the list is tight or loose. Where front matter asks for a
 * layout, elements of HTML go on over blank lines, as Jekyll’s do. Throws a ReadError where a file is
 * nested more deeply than its parser bears.
 */
export async function readMarkdown(source: string, given: Given, within = atLeisure): Promise<Page> {
  const opened = within(() => openMarkdown(source))
  const html = opened.markup.hasTags ? await import('./html-builder.ts') : undefined
  return within(() => markdownPage(opened, source, given, html))
}

/** Markdown before what stands in it is put together. */
type OpenedMarkdown = ReturnType<typeof openMarkdown>

export function openMarkdown(source: string) {
  const front = frontMatterOf(source)
  const masked = maskTemplates(source)
  const file = front?.layout ? joinElements(masked, front.end) : masked
  const shortcodes = Shortcodes.of(file)
  const markup = new Markup(file, front?.end ?? (source.charCodeAt(0) === 0xfeff ? 1 : 0), undefined, shortcodes)
  shortcodes?.pair(markup)
  const targets = targetsIn(markup)
  return { front, markup, shortcodes, targets }
}

/** HTML's parser is loaded only where HTML is, and handed in. */
export function markdownPage({ front, markup, shortcodes, targets }: OpenedMarkdown, source: string, given: Given, html: typeof HtmlInMarkdown | undefined): Page {
  const root = new Element('#page', { start: 0, end: source.length })
  const builder = html ? new html.HtmlBuilder(markup.fileOfHtml, root) : new PlainBuilder(source, root)
  const placed = compile(markup, targets, builder, shortcodes)
  const { comments, parts, components, styles } = builder.finish()
  if (front) lead(root, front)
  const { tags } = markup.file
  const said = [...(front?.comments ?? []), ...targets.comments, ...templateComments(tags), ...comments].sort((a, b) => a.at.start - b.at.start)
  return new Page({
    ...given,
    kind: given.kind ?? kindOf(given.path, source),
    lang: given.lang ?? front?.lang ?? langOf(given.path),
    source,
    root,
    comments: said,
    parts: [...partsOf(parts, components, { source, tags }), ...placed].sort((a, b) => a.at.start - b.at.start),
    styles,
  })
}
