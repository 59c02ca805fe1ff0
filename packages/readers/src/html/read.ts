import { Element, type Given, Page } from '@aboveboard/core'
import { kindOf } from '../kind.ts'
import { langOf } from '../language.ts'
import { mask } from '../template/mask.ts'
import { OffsetParser } from './parser.ts'
import { partsOf, templateComments } from './parts.ts'
import { type ReadScript, runScripts } from './scripts.ts'
import { Tree } from './tree.ts'

export interface HtmlTools {
  /** Without it, scripts are passed over. Worth loading when `wantsScripts(source)`. */
  readonly readScript?: ReadScript | undefined
}

/**
 * Reads HTML, a document or any part of one, with whatever template tags stand in it. Never throws: what a
 * browser shows of broken markup is what is read. The text of scripts and styles is no text of the page; what
 * comments show to Outlook alone hangs below an element named `#outlook`.
 */
export function readHtml(source: string, given: Given, { readScript }: HtmlTools = {}): Page {
  const root = new Element('#page', { start: 0, end: source.length })
  const file = mask(source)
  const tree = new Tree(file, root)
  if (isDocument(file.text)) OffsetParser.document(tree)
  else OffsetParser.fragment(tree, root.at)
  for (const { element, at } of tree.outlook) OffsetParser.fragment(new Tree(file, element), at)
  if (readScript) runScripts(root, tree.code, file, readScript)
  const comments = [...tree.comments, ...templateComments(file.tags)].sort((a, b) => a.at.start - b.at.start)
  return new Page({
    ...given,
    kind: given.kind ?? kindOf(given.path, source),
    lang: given.lang ?? langOfDocument(root) ?? langOf(given.path),
    source,
    root,
    comments,
    parts: partsOf(tree.components, comments, file.tags),
  })
}

const isDocument = (text: string): boolean => /<!doctype\s|<html[\s>]|<head[\s>]|<body[\s>]/i.test(text)

function langOfDocument(root: Element): string | undefined {
  const html = root.children.find((child) => child instanceof Element && child.name === 'html')
  return (html instanceof Element && html.attr('lang')?.value?.trim()) || undefined
}
