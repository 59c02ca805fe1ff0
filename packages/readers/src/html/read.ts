import { Element, type Given, movedPage, type Origin, Page, type Span, type Text } from '@aboveboard/core'
import { blanked, frontMatterOf, lead } from '../front-matter.ts'
import { kindOf } from '../kind.ts'
import { langOfDocument } from '../document-language.ts'
import { langOf } from '../language.ts'
import { dialectOf } from '../template/dialect.ts'
import { mask } from '../template/mask.ts'
import type { Masked } from '../template/masked.ts'
import { fillBlocks } from './blocks.ts'
import { printedOn } from './printed.ts'
import { branchOff, partBranches } from './conditions.ts'
import { OffsetParser } from './parser.ts'
import { partsOf, templateComments } from './parts.ts'
import { runLinked } from './run-linked.ts'
import { isScript, runScripts, withoutTags } from './scripts.ts'
import { stylesOf } from './styles.ts'
import type { HtmlTools } from './tools.ts'
import { Tree } from './tree.ts'

/**
 * Reads HTML, a document or any part of one, with whatever template tags stand in it. Never throws: what a
 * browser shows of broken markup is what is read. The text of scripts and styles is no text of the page; what
 * comments show to Outlook alone hangs below an element named `#outlook`, what front matter says to readers stands
 * first, as `#header`s. Scripts and style sheets are looked into with the tools handed in (see `htmlTools`).
 */
export const readHtml = (source: string, given: Given, tools: HtmlTools = {}): Page => pageOf(source, given, tools)

/**
 * Reads HTML that stands inside another file: in a string of a script, in a part of a mail. `source` is that file; the
 * places are its own, and the blanks of the text stay blanks.
 */
export function readHtmlText(text: Text, given: Given & { readonly source: string }, tools: HtmlTools = {}): Page {
  const filled = new Map(text.holes.map(({ from, origin }) => [from, origin]))
  return movedPage(pageOf(text.value, given, tools, filled), (at) => text.placeOf(at), given)
}

function pageOf(source: string, given: Given, tools: HtmlTools, filled?: ReadonlyMap<number, Origin>): Page {
  const root = new Element('#page', { start: 0, end: source.length })
  const front = frontMatterOf(source)
  // A byte order mark before a document would be text, and text begins the body.
  const written = front ? blanked(source, front) : source.replace(/^\uFEFF(?=\s*<(?:!doctype|html|head))/i, ' ')
  const dialect = dialectOf(given.path, source)
  const file = mask(dialect?.readable?.(written) ?? written, { filled, dialect, behind: tools.behind?.origin })
  const printed = printedOn(file, given.path, tools, (text) => readHtmlText(text, { ...given, source }, tools))
  const tree = new Tree(file, root)
  if (isDocument(file.text)) OffsetParser.document(tree)
  else OffsetParser.fragment(tree, root.at)
  for (const { element, at } of tree.outlook) OffsetParser.fragment(new Tree(file, element), at)
  if (file.tags) {
    fillBlocks(file.tags.all, tree.standings, file.source)
    partBranches(file.tags.all, tree.standings)
  }
  branchOff(tree.steered)
  for (const { parent, element } of tree.others) parent.append(element)
  for (const { at, text } of file.tags?.variables.given ?? []) root.append(shown(text, at))
  for (const element of printed?.apart ?? []) root.append(element)
  if (tools.readSettings) for (const text of settingsOf(file, tools.readSettings)) root.append(shownAsMarkup(text, { ...given, source }))
  if (tools.runAlpine)
    tools.runAlpine(root, {
      source: withoutTags(file, true),
      bound: tree.bound,
      scripts: tree.code.filter(({ element }) => isScript(element)).map(({ at }) => at),
      readMarkup: (text) => readHtmlText(text, { ...given, source }),
    })
  const brought = tools.readScript ? runScripts(root, tree.code, file, tools.readScript, given.shows) : []
  if (tools.readScript && tools.linked) runLinked(root, tools.linked, tools.readScript)
  if (front) lead(root, front)
  const comments = [...(front?.comments ?? []), ...tree.comments, ...templateComments(file.tags), ...(printed?.comments ?? [])].sort((a, b) => a.at.start - b.at.start)
  return new Page({
    ...given,
    kind: given.kind ?? kindOf(given.path, source),
    lang: given.lang ?? langOfDocument(documentIn(root)) ?? front?.lang ?? langOf(given.path),
    source,
    root,
    comments,
    parts: [...partsOf(tree.parts, tree.components, file), ...brought],
    styles: [...stylesOf(tree.code, file, tools), ...(printed?.styles ?? [])],
    codeElsewhere: [...(tools.linked ?? []), ...(tools.behind?.texts ?? [])],
  })
}

const shown = (text: Text, at: Span = text.at): Element => new Element('#shown', at).append(text)

/** Words that may hold markup of their own: `<p>Only today</p>`. */
function shownAsMarkup(text: Text, given: Given & { readonly source: string }): Element {
  if (!text.value.includes('<')) return shown(text)
  const element = new Element('#shown', text.at)
  for (const child of readHtmlText(text, given).root.children) element.append(child)
  return element
}

/** What the settings of a theme's section say: `{% schema %} … {% endschema %}`. */
function settingsOf({ source, tags }: Masked, readSettings: NonNullable<HtmlTools['readSettings']>): readonly Text[] {
  return (tags?.all ?? []).flatMap(({ start, end, content, code }) => {
    if (!isSchema.test(code.slice(0, 20))) return []
    const from = start + code.indexOf('%}') + 2
    return readSettings(source, { start: from, end: Math.min(end, from + content.length) })
  })
}

const isSchema = /^\{%-?\s*schema\b/

const isDocument = (text: string): boolean => /<!doctype\s|<html[\s>]|<head[\s>]|<body[\s>]/i.test(text)

/** The element of a whole document. */
const documentIn = ({ children }: Element): Element | undefined => children.find((child): child is Element => child instanceof Element && child.name === 'html')
